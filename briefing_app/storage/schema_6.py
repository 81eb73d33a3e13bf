"""Schema version 6: what the language desk keeps beside the notes. Frozen the day it ships."""

from __future__ import annotations

SEARCH = """
CREATE TABLE search_notes (
    row INTEGER PRIMARY KEY,
    note_id TEXT NOT NULL UNIQUE REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
    titles, people, text, actions, reference, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_heads USING fts5 (
    titles, people, reference, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_exact USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE TABLE search_words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE search_form (number INTEGER PRIMARY KEY) STRICT;
"""

_TERMS = """
CREATE TABLE terms (id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""

_MEMORY = """
CREATE TABLE memory_texts (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    ar TEXT NOT NULL,
    fr TEXT NOT NULL,
    mask_ar TEXT NOT NULL,
    mask_fr TEXT NOT NULL,
    print_ar INTEGER NOT NULL,
    print_fr INTEGER NOT NULL
) STRICT;
CREATE INDEX memory_texts_ar ON memory_texts (print_ar);
CREATE INDEX memory_texts_fr ON memory_texts (print_fr);
CREATE VIRTUAL TABLE memory_index USING fts5 (keys, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
INSERT INTO memory_index (memory_index, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE memory_keys USING fts5vocab (memory_index, row);

CREATE TABLE memory_of_notes (
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    pair_id TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES memory_texts (row) DEFERRABLE INITIALLY DEFERRED,
    marking TEXT NOT NULL,
    is_approved INTEGER NOT NULL,
    revision TEXT NOT NULL,
    said_by TEXT NOT NULL,
    PRIMARY KEY (note_id, pair_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memory_of_notes_by_text ON memory_of_notes (text);
CREATE TABLE memory_read (
    note_id TEXT PRIMARY KEY REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    head TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE memory_made (way INTEGER PRIMARY KEY) STRICT;
CREATE TABLE memory_forgotten (
    note_id TEXT PRIMARY KEY REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT NOT NULL,
    said_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE memory_batches (id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE memory_units (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    batch TEXT NOT NULL REFERENCES memory_batches (id) DEFERRABLE INITIALLY DEFERRED,
    text INTEGER NOT NULL REFERENCES memory_texts (row) DEFERRABLE INITIALLY DEFERRED,
    content BLOB NOT NULL
) STRICT;
CREATE INDEX memory_units_by_text ON memory_units (text);
CREATE INDEX memory_units_by_batch ON memory_units (batch);
"""

_WORDS = """
CREATE TABLE personal_words (
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr')),
    word TEXT NOT NULL CHECK (word <> ''),
    PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
CREATE TABLE passed_words (
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr')),
    word TEXT NOT NULL CHECK (word <> ''),
    PRIMARY KEY (note_id, language, word)
) STRICT, WITHOUT ROWID;
"""

SCRIPT = SEARCH + _TERMS + _MEMORY + _WORDS
