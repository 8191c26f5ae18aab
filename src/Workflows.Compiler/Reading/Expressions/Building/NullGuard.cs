using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Makes an expression over a target fail where C# throws because the target is null.</summary>
internal static class NullGuard
{
    private static readonly Expression Failing = new Failure("Object reference is null.");

    public static Expression Around(Expression target, Func<Expression, Expression> make)
    {
        if (target is Literal.Null)
        {
            return Failing;
        }

        var inner = make(target with { IsNullable = false });
        return target.IsNullable
            ? new Conditional(Logic.IsNull(target), Failing, inner) { IsNullable = inner.IsNullable }
            : inner;
    }
}
