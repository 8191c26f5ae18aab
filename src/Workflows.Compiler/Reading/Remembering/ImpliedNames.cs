namespace Workflows.Compiler.Reading.Remembering;

/// <summary>Names of members that C# looks up although the code does not write them: for <c>foreach</c>, <c>await</c>, patterns, queries, initialisers, text.</summary>
internal static class ImpliedNames
{
    private static readonly HashSet<string> Names = new(
        [
            "Add", "AppendFormatted", "AppendLiteral", "Cast", "Clone", "Count", "Create", "Current", "Deconstruct", "Dispose", "DisposeAsync",
            "EqualityContract", "Equals", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetHashCode", "GetPinnableReference", "GetResult",
            "GroupBy", "GroupJoin", "Invoke", "IsCompleted", "Item", "Join", "Length", "Main", "MoveNext", "MoveNextAsync", "OrderBy",
            "OrderByDescending", "PrintMembers", "Select", "SelectMany", "Slice", "ThenBy", "ThenByDescending", "ToString", "Where",
        ],
        StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);
}
