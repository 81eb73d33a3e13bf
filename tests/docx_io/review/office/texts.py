"""The segments that are reviewed, and the words in them by which an edit finds its place."""

from __future__ import annotations

from tests.docx_io.review.office.notation import In
from tests.docx_io.review.samples import TEXTS

T1, T2, T3, T4, T5 = (In(*texts) for texts in TEXTS)
"""As ``samples.review_note`` has them: three in the first section, two in the second."""
HEADING_1, HEADING_2 = In("الموضوعات", "Sujets"), In("المتابعة", "Suites")

RECEIVED = In("نظيره", "homologue")  # of the first
EXAMINED = In("التعاون", "coopération")  # of the second
VALUED = In("أهمية", "l’importance")  # of the third
AGREED = In("واتفق", "convenus")  # of the fourth
PRAISED = In("وشكر", "remercié")  # of the fifth
