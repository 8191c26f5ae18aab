using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>target?.Member</c> and what follows it.</summary>
internal sealed class ConditionalAccessReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IConditionalAccessOperation operation) =>
        reader.ReadReceiver(operation.Operation) is { } target ? Read(operation, target) : null;

    private Expression? Read(IConditionalAccessOperation operation, Expression target)
    {
        switch (target)
        {
            case Literal.Null:
                return target;
            case Conditional guard when NullGuard.Guarded(guard) is { } inner:
                return Read(operation, inner) is { } result ? NullGuard.Around(guard, result) : null;
        }

        var known = target with { IsNullable = false };
        var value = scope.WithConditionalTarget(known, () => reader.Read(operation.WhenNotNull));
        if (value is null || !target.IsNullable)
        {
            return value;
        }

        return OverNull(value, known, target)
            ?? new Conditional(Logic.IsNull(target), new Literal.Null { IsNullable = true }, value) { IsNullable = true };
    }

    // A plain chain of members is null of a null target by itself.
    private static Expression? OverNull(Expression value, Expression known, Expression target)
    {
        if (value.Equals(known))
        {
            return target;
        }

        return value is MemberAccess access && OverNull(access.Target, known, target) is { } inner
            ? access with { Target = inner, IsNullable = true }
            : null;
    }
}
