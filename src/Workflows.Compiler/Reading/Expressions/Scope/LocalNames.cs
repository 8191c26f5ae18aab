namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The names that one expression has given to its locals, with those of the code elsewhere that became part of it.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _taken = [];

    public string Fresh(string name)
    {
        var stem = name.Length == 0 || name == "_" ? "item" : name;
        var fresh = stem;
        for (var next = 2; !_taken.Add(fresh); next++)
        {
            fresh = stem + next;
        }

        return fresh;
    }
}
