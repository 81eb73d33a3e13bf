"""briefing-app: bilingual Arabic/French notes, their follow-up, and Word files that are right in Arabic."""

__version__ = "0.1.0"
