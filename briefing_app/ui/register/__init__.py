"""Actions: all that was promised, by week, counterpart or owner; the ledger of a counterpart; the invitations."""
