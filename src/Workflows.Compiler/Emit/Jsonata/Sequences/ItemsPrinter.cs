using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>
/// Arrays where only their elements matter: as an argument of JSONata's functions, which take nothing and a single item for arrays, and within
/// brackets. So <c>$map($filter(…), …)</c> needs no brackets inside.
/// </summary>
internal static class ItemsPrinter
{
    public static Fragment Print(Expression array, Scope scope) => array switch
    {
        SequenceCall call when IsOpen(call) => Open(call, scope),
        DictionaryCall call when DictionaryPrinter.IsOpen(call) => DictionaryPrinter.Open(call, scope),
        _ => JsonataPrinter.Raw(array, scope),
    };

    /// <summary>Whether the elements of an array come without an array around them: nothing for none, the element itself for one.</summary>
    public static bool IsOpen(Expression array) => array is SequenceCall sequence && IsOpen(sequence) || (array is DictionaryCall dictionary && DictionaryPrinter.IsOpen(dictionary));

    /// <summary>Whether the elements come without an array around them: nothing for none, the element itself for one.</summary>
    public static bool IsOpen(SequenceCall call) => call.Function
        is SequenceFunction.Select or SequenceFunction.Where or SequenceFunction.Zip or SequenceFunction.Repeat
        or SequenceFunction.Take or SequenceFunction.Skip or SequenceFunction.TakeLast or SequenceFunction.SkipLast
        || (call.Function is SequenceFunction.SelectMany && FoldPrinter.IsPath(call));

    /// <summary>Whether the elements are printed as a path through an array, <c>$states.input.lines.quantity</c>.</summary>
    public static bool IsPath(Expression array) => array is SequenceCall call && call.Function switch
    {
        SequenceFunction.Select => MemberPath.ToSingle((Lambda)call.Arguments[1]) is not null,
        SequenceFunction.SelectMany => FoldPrinter.IsPath(call),
        _ => false,
    };

    /// <summary>Whether <c>[]</c> follows the elements, which would keep an only one that a predicate picks in an array as well.</summary>
    public static bool IsKept(Expression array) => array switch
    {
        SequenceCall call => IsOpen(call) && call.ElementShape is not JsonShape.Single,
        DictionaryCall call => call is { Function: DictionaryFunction.Values, ElementShape: not JsonShape.Single },
        _ => false,
    };

    private static Fragment Open(SequenceCall call, Scope scope) => call.Function switch
    {
        SequenceFunction.Select when MemberPath.ToSingle((Lambda)call.Arguments[1]) is { } path => Path(call, path, scope),
        SequenceFunction.SelectMany => Path(call, MemberPath.Of((Lambda)call.Arguments[1])!, scope),
        SequenceFunction.Select => Kept(call, $"$map({Source(call, scope)}, {CallText.Of((Lambda)call.Arguments[1], scope)})"),
        SequenceFunction.Where => Kept(call, $"$filter({Source(call, scope)}, {CallText.Of((Lambda)call.Arguments[1], scope)})"),
        SequenceFunction.Zip => Kept(call, ZipPrinter.Print(call, scope)),
        SequenceFunction.Repeat => Kept(
            call, $"$map([1..{JsonataPrinter.Raw(call.Arguments[1], scope).AtLeast(Precedence.Additive)}], function() {{ {JsonataPrinter.Value(call.Arguments[0], scope.InFunction()).Text} }})"),
        SequenceFunction.Take => Slice(call, "<", fromEnd: false, scope),
        SequenceFunction.Skip => Slice(call, ">=", fromEnd: false, scope),
        SequenceFunction.SkipLast => Slice(call, "<", fromEnd: true, scope),
        _ => Slice(call, ">=", fromEnd: true, scope),
    };

    /// <summary>By its position, for instance <c>$filter($states.input, function($item, $index) { $index &lt; 2 })</c>.</summary>
    private static Fragment Slice(SequenceCall call, string comparison, bool fromEnd, Scope scope)
    {
        var (item, index, items) = (scope.Fresh("item"), scope.Fresh("index"), scope.Fresh("items"));
        var count = JsonataPrinter.Raw(call.Arguments[1], scope);
        return Kept(call, fromEnd
            ? $"$filter({Source(call, scope)}, function({item}, {index}, {items}) {{ {index} {comparison} $count({items}) - {count.AtLeast(Precedence.Multiplicative)} }})"
            : $"$filter({Source(call, scope)}, function({item}, {index}) {{ {index} {comparison} {count.AtLeast(Precedence.Additive)} }})");
    }

    private static Fragment Path(SequenceCall call, IReadOnlyList<string> names, Scope scope) =>
        names.Aggregate(Print(call.Arguments[0], scope), PathPrinter.Step) with { IsPlain = false };

    private static string Source(SequenceCall call, Scope scope) => Print(call.Arguments[0], scope).Text;

    /// <summary>JSONata would give an only element that is an array itself for the array of elements, unless <c>[]</c> asks to keep it.</summary>
    private static Fragment Kept(SequenceCall call, string text) => new(call.ElementShape is JsonShape.Single ? text : text + "[]");
}
