namespace Workflows.Sqlite.Schema;

/// <summary>Version 2: the history of an execution is found by an index. The events stay where they were appended, which is what makes writing them cheap.</summary>
internal static class SchemaScript2
{
    public const string Sql = "CREATE INDEX event_execution ON event(execution, first);";
}
