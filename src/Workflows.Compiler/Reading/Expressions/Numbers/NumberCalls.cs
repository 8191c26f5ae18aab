using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Makes calls of functions over numbers.</summary>
internal static class NumberCalls
{
    public static Expression Of(NumberFunction function, Expression argument) => Of(function, mayFail: false, argument);

    public static Expression Of(NumberFunction function, bool mayFail, params Expression[] arguments) =>
        new NumberCall(function, arguments.ToEquatableArray()) { MayFail = mayFail, Shape = JsonShape.Single };

    /// <summary>A number without what is behind its point.</summary>
    public static Expression Truncated(Expression number) => number is NumberCall
    {
        Function: NumberFunction.Floor or NumberFunction.Ceiling or NumberFunction.Truncate or NumberFunction.Round or NumberFunction.RoundAwayFromZero or NumberFunction.Sign,
    }
        ? number
        : Of(NumberFunction.Truncate, number);
}
