namespace Workflows.Compiler.Reading.Data;

/// <summary>What messages say of a type that is itself at fault, not one of its members: the type has been named already.</summary>
internal static class FaultTexts
{
    private const string OfType = "is of type '";
    private const string AfterType = "', ";

    private static readonly (string Relative, string Main)[] Beginnings =
    [
        ("whose ", "its "), ("of which there are no objects", "there are no objects of it"), ("which generated code cannot use", "generated code cannot use it"),
        ("which ", "it "), ("and JSON ", "JSON "), ("a collection ", "it is a collection "),
    ];

    /// <summary><c>its JSON is not known</c> for <c>is of type 'object', whose JSON is not known</c>.</summary>
    public static string OfItself(string fault)
    {
        var end = fault.StartsWith(OfType, StringComparison.Ordinal) ? fault.IndexOf(AfterType, OfType.Length, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return "it " + fault;
        }

        var rest = fault.Substring(end + AfterType.Length);
        foreach (var (relative, main) in Beginnings)
        {
            if (rest.StartsWith(relative, StringComparison.Ordinal))
            {
                return main + rest.Substring(relative.Length);
            }
        }

        return rest;
    }
}
