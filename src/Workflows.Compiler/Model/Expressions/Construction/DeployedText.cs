namespace Workflows.Compiler.Model.Expressions;

/// <summary>
/// Texts that are known when the definition is deployed: a placeholder, alone or in a row with literals, as in <c>$"s3://{bucket}/csv"</c>. A deployment tool replaces
/// <c>${Bucket}</c> wherever it stands.
/// </summary>
internal static class DeployedText
{
    /// <summary>The parts of a text as C# puts them together; literals and placeholders that stand side by side are one row if a placeholder is among them.</summary>
    public static IEnumerable<IReadOnlyList<Expression>> Rows(Expression text)
    {
        var row = new List<Expression>();
        foreach (var part in Parts(text))
        {
            if (part is Literal.String or Reference.Placeholder)
            {
                row.Add(part);
                continue;
            }

            foreach (var known in Closed(row))
            {
                yield return known;
            }

            yield return [part];
            row.Clear();
        }

        foreach (var known in Closed(row))
        {
            yield return known;
        }
    }

    /// <summary>The row of a text that is known as a whole, and has a placeholder; null for others.</summary>
    public static IReadOnlyList<Expression>? TryRow(Expression text)
    {
        var parts = Parts(text).ToList();
        return parts.All(static part => part is Literal.String or Reference.Placeholder) && parts.Exists(static part => part is Reference.Placeholder) ? Joined(parts) : null;
    }

    /// <summary>The text of a row as it stands where nothing has to be escaped; null if a deployment tool would see more placeholders in it than there are.</summary>
    public static string? TryText(Expression text) => TryRow(text) is { } row && row.Select(static (part, i) => (part, i)).All(part => IsInert(row, part.i)) ? string.Concat(row.Select(Written)) : null;

    /// <summary>Whether a part means just itself to a deployment tool: a literal without <c>${</c>, and with no dollar sign in front of a placeholder.</summary>
    public static bool IsInert(IReadOnlyList<Expression> row, int part) =>
        row[part] is not Literal.String { Value: var text } || (!text.Contains("${") && !(part + 1 < row.Count && text.EndsWith("$", StringComparison.Ordinal)));

    /// <summary>For instance <c>${Bucket}</c>.</summary>
    public static string Written(Expression part) => part switch
    {
        Reference.Placeholder placeholder => $"${{{placeholder.Name}}}",
        Literal.String literal => literal.Value,
        _ => throw new InvalidOperationException($"{part.GetType().Name} is not known when the definition is deployed."),
    };

    private static IEnumerable<Expression> Parts(Expression text) => text switch
    {
        Binary { Operator: BinaryOperator.Concatenate } binary => Parts(binary.Left).Concat(Parts(binary.Right)),
        TextOf { Kind: TextKind.String, Operand: Reference.Placeholder placeholder } => [placeholder],
        _ => [text],
    };

    private static IEnumerable<IReadOnlyList<Expression>> Closed(List<Expression> row) =>
        row.Exists(static part => part is Reference.Placeholder) ? [Joined(row)] : row.Select(static part => new[] { part }).ToList();

    /// <summary>Literals that stand side by side are one.</summary>
    private static IReadOnlyList<Expression> Joined(IEnumerable<Expression> row)
    {
        var joined = new List<Expression>();
        foreach (var part in row)
        {
            if (part is Literal.String { Value: var next } && joined.Count > 0 && joined[joined.Count - 1] is Literal.String { Value: var last })
            {
                joined[joined.Count - 1] = new Literal.String(last + next);
            }
            else if (part is not Literal.String { Value.Length: 0 })
            {
                joined.Add(part);
            }
        }

        return joined;
    }
}
