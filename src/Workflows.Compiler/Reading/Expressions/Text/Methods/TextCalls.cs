using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Makes calls of functions over strings.</summary>
internal static class TextCalls
{
    public static Expression Of(TextFunction function, params Expression[] arguments) => Of(function, mayFail: false, arguments);

    public static Expression Of(TextFunction function, bool mayFail, params Expression[] arguments) =>
        new TextCall(function, arguments.ToEquatableArray()) { MayFail = mayFail, Shape = ShapeOf(function) };

    /// <summary>A text, which is the empty one where C# has null.</summary>
    public static Expression OrEmpty(Expression text) => text switch
    {
        Literal.Null => new Literal.String(""),
        { IsNullable: true } => new Coalesce(text, new Literal.String("")),
        _ => text,
    };

    private static JsonShape ShapeOf(TextFunction function) => function
        is TextFunction.Split or TextFunction.SplitWithoutEmpty or TextFunction.SplitTrimmed or TextFunction.SplitTrimmedWithoutEmpty
            ? JsonShape.Array
            : JsonShape.Single;
}
