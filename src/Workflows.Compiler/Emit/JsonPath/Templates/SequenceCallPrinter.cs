using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes the functions over arrays that intrinsic functions have an equal of.</summary>
internal static class SequenceCallPrinter
{
    /// <summary>How many elements <c>States.ArrayRange</c> gives at most.</summary>
    private const int LongestRange = 1000;

    public static Intrinsic? Print(SequenceCall call, JsonPathScope scope) => (call.Function, call.Arguments) switch
    {
        (SequenceFunction.Contains, [var source, var item]) => IntrinsicPrinter.Call("ArrayContains", scope, source, item),
        (SequenceFunction.Distinct, [var source]) => IntrinsicPrinter.Call("ArrayUnique", scope, source),
        (SequenceFunction.Chunk, [var source, var size]) => IntrinsicPrinter.Call("ArrayPartition", scope, source, size),
        (SequenceFunction.Range, [var first, var count]) when LengthOf(count) is { } length => Range(first, length, scope),
        (SequenceFunction.First, [var source]) => IntrinsicPrinter.Failing(IntrinsicPrinter.Call("ArrayGetItem", scope, source, new Literal.Number("0")), call, scope),
        (SequenceFunction.Last, [var source]) => IntrinsicPrinter.Failing(FromEnd(source, "-1", scope), call, scope),
        _ => IntrinsicPrinter.Outside(call, scope),
    };

    /// <summary>An element of what is computed, by its position from the end: <c>-1</c> is the last.</summary>
    public static Intrinsic? FromEnd(Expression source, string position, JsonPathScope scope) => IntrinsicPrinter.Argument(source, scope) is { } array
        ? Intrinsic.Call("ArrayGetItem", array, Intrinsic.Call("MathAdd", Intrinsic.Call("ArrayLength", array), Intrinsic.Of(position)))
        : null;

    private static int? LengthOf(Expression count) =>
        count is Literal.Number number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= LongestRange
            ? length
            : null;

    private static Intrinsic? Range(Expression first, int length, JsonPathScope scope) => IntrinsicPrinter.Argument(first, scope) is { } start
        ? Intrinsic.Call("ArrayRange", start, length == 1 ? start : Last(start, length), Intrinsic.Of("1"))
        : null;

    private static Intrinsic Last(Intrinsic start, int length) => int.TryParse(start.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
        ? Intrinsic.Of((first + (long)length - 1).ToString(CultureInfo.InvariantCulture))
        : Intrinsic.Call("MathAdd", start, Intrinsic.Of((length - 1).ToString(CultureInfo.InvariantCulture)));
}
