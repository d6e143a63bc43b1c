-- Lanai's journal, version 2: what is done together, and trust. A released migration is never edited; names here are
-- literal on purpose.

-- Small, low-stakes work with peers. why_kind: white-space or helps-partner; phase: idea, diverge, converge, deliver,
-- debrief, closed, abandoned; another: whether to do another one, yes, maybe, no or unsaid.
CREATE TABLE project (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    why_kind TEXT NOT NULL,
    hope TEXT NOT NULL,
    phase TEXT NOT NULL,
    start_day TEXT,
    due TEXT,
    ended_on TEXT,
    ended_why TEXT NOT NULL,
    differently TEXT NOT NULL,
    another TEXT NOT NULL,
    position INTEGER NOT NULL,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX project_phase_due ON project (phase, due);

-- With whom.
CREATE TABLE project_peer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    project_id TEXT NOT NULL REFERENCES project(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX project_peer_project_id ON project_peer (project_id);
CREATE INDEX project_peer_peer_id ON project_peer (peer_id);

-- When a project went into a phase; why: the line that says why phases before it were left out.
CREATE TABLE project_step (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    project_id TEXT NOT NULL REFERENCES project(id),
    phase TEXT NOT NULL,
    on_day TEXT NOT NULL,
    why TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX project_step_project_id ON project_step (project_id);

-- What a phase brought. kind: assumptions, options, choice, reason, note.
CREATE TABLE project_note (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    project_id TEXT NOT NULL REFERENCES project(id),
    phase TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX project_note_project_id ON project_note (project_id);

-- How trust stands, as the person entered it. listening, openness and vulnerability: my own conduct, 1-5; trust: 1-5;
-- rating: theirs, 0 when they gave none; asked, told: whether they were. meeting_id: the 1:1 whose intention the practice became.
CREATE TABLE checkin (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    peer_id TEXT NOT NULL REFERENCES peer(id),
    day TEXT NOT NULL,
    listening INTEGER NOT NULL,
    listening_fact TEXT NOT NULL,
    openness INTEGER NOT NULL,
    openness_fact TEXT NOT NULL,
    vulnerability INTEGER NOT NULL,
    vulnerability_fact TEXT NOT NULL,
    trust INTEGER NOT NULL,
    told INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    words TEXT NOT NULL,
    rating INTEGER NOT NULL,
    easier TEXT NOT NULL,
    practice_id TEXT REFERENCES practice(id),
    meeting_id TEXT REFERENCES meeting(id),
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX checkin_peer_id_day ON checkin (peer_id, day);

-- A social habit tacked on to work. every: weeks, monthly, quarterly, yearly, or event: whenever what it is tacked on to happens.
CREATE TABLE ritual (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    tacked_on TEXT NOT NULL,
    every TEXT NOT NULL,
    weeks INTEGER NOT NULL,
    next_day TEXT,
    ended_on TEXT,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- With whom.
CREATE TABLE ritual_peer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ritual_id TEXT NOT NULL REFERENCES ritual(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ritual_peer_ritual_id ON ritual_peer (ritual_id);
CREATE INDEX ritual_peer_peer_id ON ritual_peer (peer_id);

-- When it happened, and the note about it.
CREATE TABLE ritual_time (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ritual_id TEXT NOT NULL REFERENCES ritual(id),
    day TEXT NOT NULL,
    entry_id TEXT REFERENCES entry(id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ritual_time_ritual_id ON ritual_time (ritual_id, day);
CREATE INDEX ritual_time_entry_id ON ritual_time (entry_id);

-- To whom notes are sealed while the journal is locked; the newest is in use. Not a person's doing, so without
-- revisions. salt: of the file when the pair was made, as hex; another salt means a new passphrase and asks for a new
-- pair. announced: whether the inbox beside the journal has named it.
CREATE TABLE inbox_key (
    pk INTEGER PRIMARY KEY,
    public_key BLOB NOT NULL UNIQUE,
    secret_key BLOB NOT NULL,
    salt TEXT NOT NULL,
    announced INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

-- Notes written while it was locked; id is the one they were sealed with, so that none comes twice. entry_id: the note
-- it became, whose text is there and no longer here.
CREATE TABLE waiting_note (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    entry_id TEXT REFERENCES entry(id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX waiting_note_entry_id ON waiting_note (entry_id) WHERE entry_id IS NOT NULL;

-- Which project a promise or an insight came of.
ALTER TABLE commitment ADD COLUMN project_id TEXT REFERENCES project(id);
CREATE INDEX commitment_project_id ON commitment (project_id) WHERE project_id IS NOT NULL;
ALTER TABLE insight ADD COLUMN project_id TEXT REFERENCES project(id);
CREATE INDEX insight_project_id ON insight (project_id) WHERE project_id IS NOT NULL;

-- When it was last said to be still true.
ALTER TABLE fact ADD COLUMN confirmed_on TEXT;
ALTER TABLE insight ADD COLUMN confirmed_on TEXT;

-- Whether the 1:1 was mostly status.
ALTER TABLE meeting ADD COLUMN mostly_status INTEGER NOT NULL DEFAULT 0;

-- What lies in the trash is found without a look at what lives.
CREATE INDEX project_trash ON project (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX project_peer_trash ON project_peer (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX project_step_trash ON project_step (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX project_note_trash ON project_note (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX checkin_trash ON checkin (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ritual_trash ON ritual (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ritual_peer_trash ON ritual_peer (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ritual_time_trash ON ritual_time (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX waiting_note_trash ON waiting_note (deleted_at) WHERE deleted_at IS NOT NULL;
