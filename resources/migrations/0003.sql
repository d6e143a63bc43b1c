-- Lanai's journal, version 3: circles and asks. A released migration is never edited; names here are literal on
-- purpose.

-- An ask: tags is a JSON array of strings; asked_on the day it went to somebody first, answered_on the day its answer
-- was woven last, closed_on the day it was laid aside; did what was done with the answer, and went how that went.
ALTER TABLE ask ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE ask ADD COLUMN asked_on TEXT;
ALTER TABLE ask ADD COLUMN answered_on TEXT;
ALTER TABLE ask ADD COLUMN did TEXT NOT NULL DEFAULT '';
ALTER TABLE ask ADD COLUMN did_on TEXT;
ALTER TABLE ask ADD COLUMN went TEXT NOT NULL DEFAULT '';
ALTER TABLE ask ADD COLUMN went_on TEXT;
ALTER TABLE ask ADD COLUMN closed_on TEXT;

-- A group of peers. part: sponsor or member; principles: the shared values; rule: its confidentiality, in its own
-- words; talks_in and link: where it talks between sessions; ended_on: it has come to its end.
CREATE TABLE circle (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    principles TEXT NOT NULL,
    part TEXT NOT NULL,
    talks_in TEXT NOT NULL,
    link TEXT NOT NULL,
    rule TEXT NOT NULL,
    ended_on TEXT,
    privacy TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);

-- Who belongs to it.
CREATE TABLE circle_member (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    circle_id TEXT NOT NULL REFERENCES circle(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX circle_member_circle_id ON circle_member (circle_id);
CREATE INDEX circle_member_peer_id ON circle_member (peer_id);

-- Three months at most, as a term of a 1:1's series.
CREATE TABLE circle_term (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    circle_id TEXT NOT NULL REFERENCES circle(id),
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
CREATE INDEX circle_term_circle_id ON circle_term (circle_id);

-- What a circle wants to talk about one day. ask_id: the question that was taken off-line to it; covered_on: the day of
-- the session that had it.
CREATE TABLE circle_topic (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    circle_id TEXT NOT NULL REFERENCES circle(id),
    text TEXT NOT NULL,
    ask_id TEXT REFERENCES ask(id),
    covered_on TEXT,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX circle_topic_circle_id ON circle_topic (circle_id);
CREATE INDEX circle_topic_ask_id ON circle_topic (ask_id);

-- Who wanted it: a vote, noted on a member's behalf.
CREATE TABLE circle_vote (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    topic_id TEXT NOT NULL REFERENCES circle_topic(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX circle_vote_topic_id ON circle_vote (topic_id);
CREATE INDEX circle_vote_peer_id ON circle_vote (peer_id);

-- Once together. day and at_time are wall clock in zone; start_at the same instant in UTC milliseconds. host_id: the
-- peer who hosts; NULL with hosted_by_me 1: the person who keeps the journal; NULL with 0: nobody yet. questions: one
-- per line.
CREATE TABLE circle_session (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    circle_id TEXT NOT NULL REFERENCES circle(id),
    term_id TEXT REFERENCES circle_term(id),
    day TEXT NOT NULL,
    at_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    host_id TEXT REFERENCES peer(id),
    hosted_by_me INTEGER NOT NULL,
    topic TEXT NOT NULL,
    topic_id TEXT REFERENCES circle_topic(id),
    state TEXT NOT NULL,
    why TEXT NOT NULL,
    opening TEXT NOT NULL,
    questions TEXT NOT NULL,
    closing TEXT NOT NULL,
    notes TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX circle_session_circle_id_day ON circle_session (circle_id, day);
CREATE INDEX circle_session_start_at_state ON circle_session (start_at, state);

-- Who was there.
CREATE TABLE circle_attendance (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES circle_session(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX circle_attendance_session_id ON circle_attendance (session_id);
CREATE INDEX circle_attendance_peer_id ON circle_attendance (peer_id);

-- What a session left behind. peer_id: whom it came from; NULL: the circle. became: fact, insight, ask, commitment or
-- nothing yet, and became_id which one; tags a JSON array of strings.
CREATE TABLE circle_takeaway (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES circle_session(id),
    peer_id TEXT REFERENCES peer(id),
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    became TEXT NOT NULL,
    became_id TEXT,
    position INTEGER NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX circle_takeaway_session_id ON circle_takeaway (session_id);
CREATE INDEX circle_takeaway_peer_id ON circle_takeaway (peer_id);

-- An earlier wording of a question: the words until that day, and why they changed.
CREATE TABLE ask_wording (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ask_id TEXT NOT NULL REFERENCES ask(id),
    until_day TEXT NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ask_wording_ask_id ON ask_wording (ask_id);

-- Whom a question went to: a peer or a circle. way: message, meeting or circle; agenda_id: where it waits to be talked
-- about; thanked_on: they were told what came of it.
CREATE TABLE ask_recipient (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ask_id TEXT NOT NULL REFERENCES ask(id),
    peer_id TEXT REFERENCES peer(id),
    circle_id TEXT REFERENCES circle(id),
    asked_on TEXT NOT NULL,
    way TEXT NOT NULL,
    agenda_id TEXT REFERENCES agenda_item(id),
    thanked_on TEXT,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ask_recipient_ask_id ON ask_recipient (ask_id);
CREATE INDEX ask_recipient_peer_id_asked_on ON ask_recipient (peer_id, asked_on);
CREATE INDEX ask_recipient_circle_id ON ask_recipient (circle_id);

-- What somebody answered. way: message, meeting, circle or other.
CREATE TABLE ask_reply (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ask_id TEXT NOT NULL REFERENCES ask(id),
    peer_id TEXT NOT NULL REFERENCES peer(id),
    day TEXT NOT NULL,
    way TEXT NOT NULL,
    words TEXT NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ask_reply_ask_id ON ask_reply (ask_id);
CREATE INDEX ask_reply_peer_id_day ON ask_reply (peer_id, day);

-- The woven answer, thread by thread. reply_id: whose words a thread is made of; NULL: one's own.
CREATE TABLE ask_thread (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ask_id TEXT NOT NULL REFERENCES ask(id),
    reply_id TEXT REFERENCES ask_reply(id),
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    pairs TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX ask_thread_ask_id ON ask_thread (ask_id);
CREATE INDEX ask_thread_reply_id ON ask_thread (reply_id);

-- A question that was taken off-line became a project.
ALTER TABLE project ADD COLUMN ask_id TEXT REFERENCES ask(id);
CREATE INDEX project_ask_id ON project (ask_id);
