using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Names values that are evaluated once, as C# evaluates a local variable or an argument.</summary>
internal static class Bindings
{
    /// <summary>Whether an expression is as short and as certain as a name for it.</summary>
    public static bool IsPlain(Expression expression) => expression switch
    {
        Literal => true,
        Reference.Now => false,
        Reference => true,
        MemberAccess member => IsPlain(member.Target),
        _ => false,
    };

    /// <summary>What a name stands for: the value itself if that is plain, else a local that <see cref="Around"/> defines.</summary>
    public static Expression Name(Expression value, string name, JsonShape shape, ReadingScope scope) => IsPlain(value)
        ? value
        : new Reference.Local(scope.FreshName(name)) { IsNullable = value.IsNullable, Shape = shape };

    /// <summary>An expression that uses a name, with the name's value around it or in its place.</summary>
    public static Expression Around(Expression name, Expression value, Expression body)
    {
        if (name is not Reference.Local local || name.Equals(value))
        {
            return body;
        }

        var uses = Uses(body, local.Name, isRepeated: false);
        return uses switch
        {
            0 when !ExpressionTree.MayFail(value) => body,
            1 when !ExpressionTree.MayFail(value) => Replace(body, local.Name, value),
            _ => new Let(local.Name, value, body) { IsNullable = body.IsNullable, Shape = body.Shape },
        };
    }

    /// <summary>An expression that uses a value several times, which is evaluated once and whatever comes of it.</summary>
    public static Expression Once(Expression value, string name, JsonShape shape, ReadingScope scope, Func<Expression, Expression> use)
    {
        var local = Name(value, name, shape, scope);
        return Around(local, value, use(local));
    }

    /// <summary>The expression with another in the place of a local. Where it is known not to be null there, so is the other.</summary>
    public static Expression Replace(Expression expression, string local, Expression value) => expression is Reference.Local reference && reference.Name == local
        ? value with { IsNullable = value.IsNullable && reference.IsNullable }
        : expression.Map(part => Replace(part, local, value));

    /// <summary>The expression with another name for a local.</summary>
    public static Expression Rename(Expression expression, string local, string name) => expression is Reference.Local reference && reference.Name == local
        ? reference with { Name = name }
        : expression.Map(part => Rename(part, local, name));

    // What a lambda uses is evaluated for each element.
    private static int Uses(Expression expression, string local, bool isRepeated) => expression switch
    {
        Reference.Local reference => reference.Name == local ? isRepeated ? 2 : 1 : 0,
        _ => expression.Parts.Sum(part => Uses(part, local, isRepeated || expression is Lambda)),
    };
}
