namespace Workflows.Sqlite.Schema;

/// <summary>Version 1: everything, but for how the history of an execution is found.</summary>
internal static class SchemaScript1
{
    /// <remarks>
    /// An execution is a row with the body of frame 0 in it; other frames and waits are rows of their own. All moments are ticks of UTC. Most that happens to an execution happens while
    /// somebody owns it, and then no index changes: <c>due</c> is NULL as long as there is an owner.
    /// </remarks>
    public const string Sql = """
        CREATE TABLE node (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          name TEXT NOT NULL,
          lease_until INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE machine (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE definition (
          id INTEGER PRIMARY KEY,
          hash TEXT NOT NULL UNIQUE,
          machine TEXT,
          asl TEXT,
          states TEXT
        ) STRICT;

        CREATE TABLE execution (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          status INTEGER NOT NULL DEFAULT 0,
          ver INTEGER NOT NULL DEFAULT 1,
          inbox INTEGER NOT NULL DEFAULT 0,
          events INTEGER NOT NULL,
          strikes INTEGER NOT NULL DEFAULT 0,
          redrives INTEGER NOT NULL DEFAULT 0,
          stranded INTEGER NOT NULL DEFAULT 0,
          swept INTEGER NOT NULL DEFAULT 0,
          owner INTEGER,
          due INTEGER,
          machine INTEGER NOT NULL,
          definition INTEGER NOT NULL,
          started INTEGER NOT NULL,
          deadline INTEGER,
          stopped INTEGER,
          parent INTEGER,
          parent_frame INTEGER,
          chunk INTEGER,
          item INTEGER,
          tells INTEGER NOT NULL DEFAULT 0,
          stop_asked INTEGER NOT NULL DEFAULT 0,
          stop_error TEXT,
          stop_cause TEXT,
          error TEXT,
          cause TEXT,
          name TEXT NOT NULL,
          input BLOB,
          output BLOB,
          body BLOB
        ) STRICT;

        CREATE UNIQUE INDEX execution_name ON execution(machine, name);
        CREATE INDEX execution_open ON execution(owner, machine, due, definition) WHERE status = 0;
        CREATE INDEX execution_started ON execution(started);
        CREATE INDEX execution_machine ON execution(machine, started);
        CREATE INDEX execution_failed ON execution(status, machine) WHERE status >= 2;
        CREATE INDEX execution_stranded ON execution(machine) WHERE stranded = 1;
        CREATE INDEX execution_parent ON execution(parent, parent_frame, chunk) WHERE parent IS NOT NULL;
        CREATE INDEX execution_expiry ON execution(swept, stopped) WHERE status <> 0;

        CREATE TABLE payload (
          execution INTEGER PRIMARY KEY,
          input BLOB NOT NULL
        ) STRICT;

        CREATE TABLE event (
          id INTEGER PRIMARY KEY,
          execution INTEGER NOT NULL,
          first INTEGER NOT NULL,
          count INTEGER NOT NULL,
          body BLOB NOT NULL
        ) STRICT;

        CREATE TABLE frame (
          execution INTEGER NOT NULL,
          number INTEGER NOT NULL,
          wait INTEGER,
          step INTEGER,
          beat_due INTEGER,
          beat_seconds INTEGER,
          asked INTEGER,
          taken INTEGER,
          nonce BLOB,
          activity TEXT,
          worker TEXT,
          body BLOB,
          input BLOB,
          answer BLOB,
          PRIMARY KEY (execution, number)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX frame_activity ON frame(activity, asked) WHERE wait = 2 AND step = 1;

        CREATE TABLE chunk (
          execution INTEGER NOT NULL,
          frame INTEGER NOT NULL,
          number INTEGER NOT NULL,
          first INTEGER NOT NULL,
          items INTEGER NOT NULL,
          succeeded INTEGER NOT NULL DEFAULT 0,
          failed INTEGER NOT NULL DEFAULT 0,
          folded INTEGER NOT NULL DEFAULT 0,
          body BLOB NOT NULL,
          PRIMARY KEY (execution, frame, number)
        ) STRICT, WITHOUT ROWID;
        """;
}
