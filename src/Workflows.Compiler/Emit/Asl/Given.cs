using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What holds of the input wherever a value is evaluated, so that nothing asks for it again.</summary>
/// <param name="Condition">What the definition has made sure of; null for nothing.</param>
/// <param name="Promised">What is set if the tasks gave what their types say.</param>
internal sealed record Given(Expression? Condition, ImmutableHashSet<string> Promised)
{
    public static Given Nothing { get; } = new(null, MemberPath.Nothing);

    public static Given Of(ImmutableHashSet<string> certain, ImmutableHashSet<string> known) => new(MemberPath.AreSet(certain), known);

    /// <summary>What holds where a condition gave true as well.</summary>
    public Given And(Expression condition) => this with { Condition = Condition is null ? condition : new Binary(BinaryOperator.And, Condition, condition) };
}
