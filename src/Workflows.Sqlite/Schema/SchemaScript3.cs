namespace Workflows.Sqlite.Schema;

/// <summary>Version 3: executions that are to be stopped are found whatever their workflow is, those that may be what ends processes and chunks that are not folded without the others.</summary>
internal static class SchemaScript3
{
    public const string Sql = """
        CREATE INDEX execution_stopped ON execution(stop_asked) WHERE stop_asked = 1;
        CREATE INDEX execution_suspect ON execution(machine, due) WHERE status = 0 AND strikes >= 2;
        CREATE INDEX chunk_open ON chunk(execution, frame, number) WHERE folded = 0;
        """;
}
