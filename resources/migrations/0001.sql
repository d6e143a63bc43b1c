-- Lanai's journal, version 1. A released migration is never edited; names here are literal on purpose.
--
-- Every thing has pk (rowids must survive VACUUM), id (UUID text), created_at, updated_at and deleted_at (UTC
-- milliseconds since 1970; deleted_at NULL: not in the trash), hlc (hybrid logical clock: milliseconds << 16 |
-- counter) and device (which copy wrote it). Days are ISO dates, times HH:mm, zones IANA names.
-- pairs holds overlapping pairs of scripts without spaces and plain spellings, written by core beside the text for the
-- search index.
-- The triggers for revisions and for the search index are made from these columns by core after each migration.

CREATE TABLE journal (
    pk INTEGER PRIMARY KEY CHECK (pk = 1),
    id TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE device (
    pk INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

-- What a person did, one row per saved command. undoes: the command this one took back.
CREATE TABLE command (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL,
    undoes TEXT
);

-- The command being carried out now; empty between commands, and when the stock shell writes.
CREATE TABLE current_command (
    pk INTEGER PRIMARY KEY CHECK (pk = 1),
    command_id TEXT
);
INSERT INTO current_command (pk, command_id) VALUES (1, NULL);

-- The row as it was before a command changed or removed it; NULL where the command made it.
CREATE TABLE revision (
    pk INTEGER PRIMARY KEY,
    command_id TEXT,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    op TEXT NOT NULL,
    at INTEGER NOT NULL,
    old_row TEXT,
    UNIQUE (command_id, table_name, row_id)
);
CREATE INDEX revision_row ON revision (row_id, pk);

-- What was erased: no text stays.
CREATE TABLE tombstone (
    id TEXT PRIMARY KEY,
    table_name TEXT NOT NULL,
    erased_at INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
) WITHOUT ROWID;

-- Pictures, once each by the SHA-256 of their bytes; never inside a revision.
CREATE TABLE picture (
    hash TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    created_at INTEGER NOT NULL
);

-- What is being written and not saved yet. No revisions, not searched. place: which editor it belongs to.
CREATE TABLE draft (
    pk INTEGER PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    updated_at INTEGER NOT NULL
);

-- Who keeps the journal: one row.
CREATE TABLE me (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    initials TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    peer_day INTEGER NOT NULL,
    reports_day INTEGER NOT NULL,
    weekly_minutes INTEGER NOT NULL,
    daily_meetings INTEGER NOT NULL,
    open_series INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- The people the journal is about. tags and links are JSON arrays of strings.
CREATE TABLE peer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    preferred_name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    team TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    links TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    birthday TEXT NOT NULL,
    photo TEXT NOT NULL,
    interdependence TEXT NOT NULL,
    standing TEXT NOT NULL,
    how_we_met TEXT NOT NULL,
    tags TEXT NOT NULL,
    snooze_until TEXT,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- Earlier roles: the bond outlives the job.
CREATE TABLE role_history (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    team TEXT NOT NULL,
    from_day TEXT,
    until_day TEXT,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX role_history_peer_id ON role_history (peer_id);

-- Journal notes, as typed.
CREATE TABLE entry (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    body TEXT NOT NULL,
    privacy TEXT NOT NULL,
    tags TEXT NOT NULL,
    meeting_id TEXT REFERENCES meeting(id),
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX entry_day ON entry (day);
CREATE INDEX entry_meeting_id ON entry (meeting_id);
CREATE INDEX entry_tags ON entry (tags) WHERE deleted_at IS NULL AND tags <> '[]';

-- Whose note it is: about, present, mentioned. day and contact repeat the note's, so that a peer's last contact is one seek.
CREATE TABLE entry_peer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry_id TEXT NOT NULL REFERENCES entry(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    day TEXT NOT NULL,
    contact INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX entry_peer_entry_id ON entry_peer (entry_id);
CREATE INDEX entry_peer_contact ON entry_peer (peer_id, contact, day) WHERE deleted_at IS NULL;
-- Everybody's contacts of late, in few pages.
CREATE INDEX entry_peer_contact_day ON entry_peer (day, peer_id) WHERE contact = 1 AND deleted_at IS NULL;
CREATE INDEX entry_peer_day ON entry_peer (peer_id, day) WHERE deleted_at IS NULL;

-- Which pictures a note shows.
CREATE TABLE entry_picture (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry_id TEXT NOT NULL REFERENCES entry(id),
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX entry_picture_entry_id ON entry_picture (entry_id);

-- Know them.
CREATE TABLE fact (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    category TEXT NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    learnt_on TEXT,
    learnt_where TEXT NOT NULL,
    entry_id TEXT REFERENCES entry(id),
    comes_round TEXT NOT NULL,
    ask_on TEXT,
    asked_on TEXT,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX fact_peer_id ON fact (peer_id);
CREATE INDEX fact_entry_id ON fact (entry_id);

-- How they work.
CREATE TABLE insight (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    facet TEXT NOT NULL,
    text TEXT NOT NULL,
    learnt_on TEXT,
    entry_id TEXT REFERENCES entry(id),
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX insight_peer_id ON insight (peer_id);
CREATE INDEX insight_entry_id ON insight (entry_id);

-- The regular 1:1 with one peer; its terms hold when.
CREATE TABLE series (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    purpose TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX series_peer_id ON series (peer_id);

-- Three months at most. ordinal: 1-4, -1 the last, 0 for weeks; weekday: 1 is Monday.
CREATE TABLE term (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    series_id TEXT NOT NULL REFERENCES series(id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    unit TEXT NOT NULL,
    weeks INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    at_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    anchor TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_on TEXT,
    ended_on TEXT,
    why TEXT NOT NULL,
    pause_until TEXT,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX term_series_id ON term (series_id);

-- A habit to practise.
CREATE TABLE practice (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    habit TEXT NOT NULL,
    starter INTEGER NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- What to talk about, by trust level.
CREATE TABLE topic (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    trust_level INTEGER NOT NULL,
    theme TEXT NOT NULL,
    starter INTEGER NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- One 1:1. day and at_time are wall clock in zone; start_at is the same instant in UTC milliseconds.
CREATE TABLE meeting (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    series_id TEXT REFERENCES series(id),
    term_id TEXT REFERENCES term(id),
    day TEXT NOT NULL,
    at_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    mode TEXT NOT NULL,
    state TEXT NOT NULL,
    moved_from TEXT,
    why TEXT NOT NULL,
    started_at INTEGER,
    actual_minutes INTEGER NOT NULL,
    worth INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    remember TEXT NOT NULL,
    practice_id TEXT REFERENCES practice(id),
    intention_result TEXT NOT NULL,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
-- Whose next and whose last is one seek; a last contact (state, day, deleted_at) is answered without the row.
CREATE INDEX meeting_peer_id_state_day ON meeting (peer_id, state, day, at_time, deleted_at);
CREATE INDEX meeting_series_id ON meeting (series_id);
CREATE INDEX meeting_term_id ON meeting (term_id);
CREATE INDEX meeting_start_at ON meeting (start_at, state);
CREATE INDEX meeting_held_day ON meeting (day, peer_id) WHERE state = 'held' AND deleted_at IS NULL;
-- Few have a line pinned for next time: who has none is known without a look at the row.
CREATE INDEX meeting_pinned ON meeting (peer_id, day) WHERE state = 'held' AND remember <> '' AND deleted_at IS NULL;

-- To be talked about: at a meeting, or at the next one.
CREATE TABLE agenda_item (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    meeting_id TEXT REFERENCES meeting(id),
    text TEXT NOT NULL,
    trust_level INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_id TEXT,
    topic_id TEXT REFERENCES topic(id),
    entry_id TEXT REFERENCES entry(id),
    done INTEGER NOT NULL,
    position INTEGER NOT NULL,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX agenda_item_peer_id ON agenda_item (peer_id);
CREATE INDEX agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX agenda_item_source_id ON agenda_item (source_id);
CREATE INDEX agenda_item_entry_id ON agenda_item (entry_id);

-- Promises, both ways.
CREATE TABLE commitment (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    side TEXT NOT NULL,
    text TEXT NOT NULL,
    made_on TEXT NOT NULL,
    due TEXT,
    due_doubtful INTEGER NOT NULL,
    state TEXT NOT NULL,
    closed_on TEXT,
    entry_id TEXT REFERENCES entry(id),
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX commitment_peer_id ON commitment (peer_id);
CREATE INDEX commitment_entry_id ON commitment (entry_id);
CREATE INDEX commitment_state_due ON commitment (state, due);

-- Agreed anew: old date, new date, why.
CREATE TABLE renegotiation (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    commitment_id TEXT NOT NULL REFERENCES commitment(id),
    on_day TEXT NOT NULL,
    old_due TEXT,
    new_due TEXT,
    why TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX renegotiation_commitment_id ON renegotiation (commitment_id);

-- Questions for peers.
CREATE TABLE ask (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    context TEXT NOT NULL,
    state TEXT NOT NULL,
    entry_id TEXT REFERENCES entry(id),
    closes_on TEXT,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ask_entry_id ON ask (entry_id);
CREATE INDEX ask_state ON ask (state);

-- The exec staff meeting. rhythm_day: the day it was moved from, which those after it are counted from.
CREATE TABLE staff_meeting (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    at_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    every_weeks INTEGER NOT NULL,
    rhythm_day TEXT,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX staff_meeting_day ON staff_meeting (day);

-- Who is in the room; name is for one who is no peer.
CREATE TABLE attendee (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_meeting_id TEXT NOT NULL REFERENCES staff_meeting(id),
    peer_id TEXT REFERENCES peer(id),
    name TEXT NOT NULL,
    line TEXT NOT NULL,
    coming INTEGER NOT NULL,
    position INTEGER NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX attendee_staff_meeting_id ON attendee (staff_meeting_id);
CREATE INDEX attendee_peer_id ON attendee (peer_id);

-- What I bring to a staff meeting.
CREATE TABLE staff_item (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_meeting_id TEXT NOT NULL REFERENCES staff_meeting(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    sought TEXT NOT NULL,
    decision TEXT NOT NULL,
    outcome TEXT NOT NULL,
    outcome_text TEXT NOT NULL,
    deferred_from TEXT REFERENCES staff_item(id),
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX staff_item_staff_meeting_id ON staff_item (staff_meeting_id);

-- Whose support an item needs.
CREATE TABLE staff_need (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_item_id TEXT NOT NULL REFERENCES staff_item(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX staff_need_staff_item_id ON staff_need (staff_item_id);
CREATE INDEX staff_need_peer_id ON staff_need (peer_id);

-- What a peer said about an item beforehand.
CREATE TABLE preview (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff_item_id TEXT NOT NULL REFERENCES staff_item(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    on_day TEXT NOT NULL,
    meeting_id TEXT REFERENCES meeting(id),
    reaction TEXT NOT NULL,
    words TEXT NOT NULL,
    changed TEXT NOT NULL,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX preview_staff_item_id ON preview (staff_item_id);
CREATE INDEX preview_peer_id ON preview (peer_id);

-- Stretches that don't count as silence.
CREATE TABLE away_week (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- Which line of a note filed which thing; filed_hlc is the thing's clock then, so that a later change elsewhere shows.
CREATE TABLE filed_line (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry_id TEXT NOT NULL REFERENCES entry(id),
    line INTEGER NOT NULL,
    thing_table TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    filed_hlc INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX filed_line_entry_id ON filed_line (entry_id);
CREATE INDEX filed_line_thing_id ON filed_line (thing_id);

-- Typed settings; value is JSON.
CREATE TABLE setting (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- What lies in the trash is found without a look at what lives.
CREATE INDEX me_trash ON me (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX peer_trash ON peer (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX role_history_trash ON role_history (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX entry_trash ON entry (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX entry_peer_trash ON entry_peer (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX entry_picture_trash ON entry_picture (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX fact_trash ON fact (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX insight_trash ON insight (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX series_trash ON series (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX term_trash ON term (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX practice_trash ON practice (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX topic_trash ON topic (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX meeting_trash ON meeting (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX agenda_item_trash ON agenda_item (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX commitment_trash ON commitment (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX renegotiation_trash ON renegotiation (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ask_trash ON ask (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX staff_meeting_trash ON staff_meeting (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX attendee_trash ON attendee (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX staff_item_trash ON staff_item (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX staff_need_trash ON staff_need (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX preview_trash ON preview (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX away_week_trash ON away_week (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX filed_line_trash ON filed_line (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX setting_trash ON setting (deleted_at) WHERE deleted_at IS NOT NULL;

-- What is found. rid = day since 1970 << 22 | counter, so that newest first is rowid order backwards; 1 << 46 is added for
-- people, who stand before everything else. thing_pk names the row: shorter than its id, and a seek less to read it.
CREATE TABLE search_doc (
    rid INTEGER PRIMARY KEY,
    thing_table TEXT NOT NULL,
    thing_pk INTEGER NOT NULL,
    UNIQUE (thing_table, thing_pk)
);
CREATE VIRTUAL TABLE search USING fts5 (
    text, pairs, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
