using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Where a state puts which value: JSONPath's <c>ResultPath</c>, and what goes there.</summary>
/// <param name="Path">The members from the outermost to the innermost by their names in JSON; empty for in place of the input.</param>
/// <param name="Value">The value; null if the state gives on its input.</param>
internal sealed record ResultPlacement(EquatableArray<string> Path, Expression? Value)
{
    private static readonly ResultPlacement Nothing = new(EquatableArray<string>.Empty, null);

    /// <summary>What the shape makes of a result.</summary>
    public static ResultPlacement Of(ResultShape shape, Expression result) => shape switch
    {
        ResultShape.Result => Of(result),
        ResultShape.Input => Nothing,
        ResultShape.Path path => new(path.Members.Select(static member => member.JsonName).ToEquatableArray(), result),
        ResultShape.Output output => Of(output.Shaping.Body),
        _ => throw new NotSupportedException($"{shape.GetType().Name} has no ASL."),
    };

    /// <summary>What gives a value on: <c>input with { Payment = x }</c> is a path, as is the same for a member of a member.</summary>
    public static ResultPlacement Of(Expression value) => value switch
    {
        Reference.Input => Nothing,
        With with => Of(with, EquatableArray<string>.Empty, new Reference.Input()) ?? new(EquatableArray<string>.Empty, with),
        _ => new(EquatableArray<string>.Empty, value),
    };

    private static ResultPlacement? Of(With with, EquatableArray<string> outer, Expression target)
    {
        if (with.Members.Count != 1 || !IsSame(with.Target, target))
        {
            return null;
        }

        var member = with.Members[0];
        var path = outer.Append(member.Name).ToEquatableArray();
        return member.Value is With inner && Of(inner, path, new MemberAccess(target, member.Name)) is { } nested ? nested : new(path, member.Value);
    }

    private static bool IsSame(Expression left, Expression right) => (left, right) switch
    {
        (Reference.Input, Reference.Input) => true,
        (MemberAccess one, MemberAccess other) => one.Name == other.Name && IsSame(one.Target, other.Target),
        _ => false,
    };
}
