using System.Collections.Immutable;
using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Finds out which expressions are paths.</summary>
internal static class PathReader
{
    /// <summary>The path; null for everything else.</summary>
    public static DataPath? TryRead(Expression expression, JsonPathRoots roots) => expression switch
    {
        Reference.Local local => roots.Local(local) is { } value ? TryRead(value, roots) : null,
        Reference reference when roots.Of(reference) is { } root =>
            new DataPath(root, ImmutableList<PathStep>.Empty) { IsNullable = reference.IsNullable, Scalar = reference.Scalar },
        MemberAccess member => Step(member, member.Target, PathText.Step(member.Name), static (text, access) => new PathStep(text) { IsOptional = access.IsNullable }, roots),
        ElementAccess { Index: Literal.Number index } element => Element(element, index, roots),
        SequenceCall { Function: SequenceFunction.First, Arguments: [var source] } first => Step(first, source, "[0]", static (text, _) => new PathStep(text) { MayFail = true }, roots),
        SequenceCall { Function: SequenceFunction.Last, Arguments: [var source] } last =>
            Step(last, source, "[-1]", static (text, _) => new PathStep(text) { MayFail = true, IsFromEnd = true }, roots),
        Lookup { Key: Literal.String key } lookup => Step(lookup, lookup.Target, PathText.Step(key.Value), static (text, _) => new PathStep(text) { MayFail = true }, roots),
        Conditional { Condition: IsNull { Operand: var guarded }, Then: Failure, Otherwise: var value } => Guarded(guarded, value, roots),
        _ => null,
    };

    private static DataPath? Element(ElementAccess element, Literal.Number index, JsonPathRoots roots) =>
        int.TryParse(index.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && !(element.IsFromEnd && position == 0)
            ? Step(
                element,
                element.Target,
                $"[{(element.IsFromEnd ? "-" : "")}{index.Text}]",
                static (text, access) => new PathStep(text) { MayFail = !access.IsThere, IsFromEnd = access.IsFromEnd },
                roots)
            : null;

    private static DataPath? Step<T>(T expression, Expression target, string? text, Func<string, T, PathStep> make, JsonPathRoots roots)
        where T : Expression => text is not null && TryRead(target, roots) is { } path
            ? path with { Steps = path.Steps.Add(make(text, expression)), IsNullable = expression.IsNullable, Scalar = expression.Scalar }
            : null;

    /// <summary>A value that C# reads only if another is not null. The path beyond that one says so by itself: null has no members.</summary>
    private static DataPath? Guarded(Expression guarded, Expression value, JsonPathRoots roots)
    {
        if (TryRead(guarded, roots) is not { } start || TryRead(value, roots) is not { } path || !start.LeadsTo(path))
        {
            return null;
        }

        return path with { Steps = path.Steps.SetItem(start.Steps.Count, path.Steps[start.Steps.Count] with { IsGuarded = true }) };
    }
}
