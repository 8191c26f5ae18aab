using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Makes an expression over a target fail where C# throws because the target is null.</summary>
internal static class NullGuard
{
    private static readonly Expression Failing = new Failure("Object reference is null.");

    public static Expression Around(Expression target, Func<Expression, Expression> make) => target switch
    {
        Literal.Null => Failing,
        Conditional guard when Guarded(guard) is { } value => Around(guard, Around(value, make)),
        { IsNullable: true } => Around(new Conditional(Logic.IsNull(target), Failing, target), make(target with { IsNullable = false })),
        _ => make(target),
    };

    /// <summary>An expression over a value whose guards, if it has any, come first.</summary>
    public static Expression Lift(Expression target, Func<Expression, Expression> make) =>
        target is Conditional guard && Guarded(guard) is { } value ? Around(guard, Lift(value, make)) : make(target);

    /// <summary>The same guard around another value. So <c>a!.B!.C</c> asks for <c>a</c> and then for <c>a.B</c>, and does not repeat the first question in the second.</summary>
    public static Expression Around(Conditional guard, Expression value) => guard with { Otherwise = value, IsNullable = value.IsNullable };

    /// <summary>What a guard gives if it does not fail; null for other conditionals.</summary>
    public static Expression? Guarded(Conditional guard) =>
        guard.Then is Failure ? guard.Otherwise with { IsNullable = guard.IsNullable && guard.Otherwise.IsNullable } : null;
}
