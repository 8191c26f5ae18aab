using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>What a state sees, and members of it: <c>$states.input.lines</c>.</summary>
internal static class PathPrinter
{
    public static Fragment Root(Reference reference, Scope scope) => reference switch
    {
        Reference.Input => Plain("$states.input"),
        Reference.Result result => Plain(result.Member is { } member ? $"$states.result.{member}" : "$states.result"),
        Reference.ErrorOutput => Plain("$states.errorOutput"),
        Reference.Context => Plain("$states.context"),
        Reference.Variable variable => Plain("$" + variable.Name),
        Reference.Local local => Plain("$" + scope.Names.Locals[local.Name]),
        Reference.Now => new("$now()"),
        Reference.Placeholder => Plain(JsonataText.Quote([reference])),
        _ => throw new InvalidOperationException($"{reference.GetType().Name} has no JSONata."),
    };

    public static Fragment Member(MemberAccess member, Scope scope)
    {
        var step = Step(Target(member.Target, scope, mayStayOpen: !member.IsNullable), member.Name);
        return member.IsNullable && !(step.IsPlain && scope.Has(step.Text)) ? step with { Missing = Missing.IsNull } : step;
    }

    /// <summary>A path and one more name; that the path leads nowhere stays to be dealt with.</summary>
    public static Fragment Step(Fragment target, string name) => JsonataText.TryName(name) is { } step
        ? target with { Text = $"{target.AtLeast(Precedence.Path)}.{step}", Precedence = Precedence.Path }
        : target with { Text = $"$lookup({target.Text}, {JsonataText.Quote(name)})", Precedence = Precedence.Path, IsPlain = false };

    /// <summary>
    /// What a path starts from. Where the path's end is not null, one guard there serves for an element that does not exist as well;
    /// elsewhere nobody could tell the two apart.
    /// </summary>
    public static Fragment Target(Expression target, Scope scope, bool mayStayOpen)
    {
        var fragment = JsonataPrinter.Unguarded(target, scope);
        var open = fragment.Missing is Missing.IsOutOfRange or Missing.IsUnknownKey or Missing.IsEmpty;
        return open && mayStayOpen ? fragment : JsonataPrinter.Failing(fragment, scope) with { Missing = Missing.Never };
    }

    private static Fragment Plain(string text) => new(text) { IsPlain = true };
}
