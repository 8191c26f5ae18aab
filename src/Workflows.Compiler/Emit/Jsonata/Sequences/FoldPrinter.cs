using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>What goes through an array and builds up a value.</summary>
internal static class FoldPrinter
{
    public const string DuplicateKey = "An item with the same key has already been added";

    /// <summary>Whether a path flattens the arrays by itself, <c>[$states.input.orders.lines]</c>.</summary>
    public static bool IsPath(SequenceCall selectMany) =>
        selectMany.ElementShape is JsonShape.Single && MemberPath.Of((Lambda)selectMany.Arguments[1]) is not null;

    public static Fragment SelectMany(SequenceCall call, Scope scope)
    {
        var lambda = (Lambda)call.Arguments[1];
        var items = scope.Fresh("items");
        return Reduce(call, items, lambda.Parameters, $"$append({items}, {JsonataPrinter.Value(lambda.Body, scope).Text})", scope);
    }

    /// <summary>The lambda's second parameter is one of the elements that are kept already.</summary>
    public static Fragment Distinct(SequenceCall call, Scope scope)
    {
        var lambda = (Lambda)call.Arguments[1];
        var items = scope.Fresh("items");
        var (item, other) = ("$" + scope.Names.Locals[lambda.Parameters[0]], "$" + scope.Names.Locals[lambda.Parameters[1]]);
        var equal = JsonataPrinter.Raw(lambda.Body, scope).Text;
        var kept = $"$exists($filter({items}, function({other}) {{ {equal} }})) ? {items} : $append({items}, {Item(call.ElementShape, item)})";
        return Reduce(call, items, new[] { lambda.Parameters[0] }, kept, scope);
    }

    public static Fragment Aggregate(SequenceCall call, Scope scope)
    {
        var array = SequencePrinter.Array(call, scope).Text;
        return call.Arguments.Count == 3
            ? new($"$reduce({array}, {CallText.Of((Lambda)call.Arguments[2], scope)}, {JsonataPrinter.Value(call.Arguments[1], scope).Text})")
            : new($"$reduce({array}, {CallText.Of((Lambda)call.Arguments[1], scope)})") { Missing = Missing.IsEmpty };
    }

    /// <summary>Of several equal keys one would remain, so the keys are counted.</summary>
    public static Fragment ToDictionary(SequenceCall call, Scope scope)
    {
        var (key, value) = ((Lambda)call.Arguments[1], (Lambda)call.Arguments[2]);
        var entries = scope.Fresh("entries");
        var entry = $"{{{JsonataPrinter.Value(key.Body, scope).Text}: {JsonataPrinter.Value(value.Body, scope).Text}}}";
        return SequencePrinter.Array(call, scope).Repeated(scope.Fresh("items"), items => new(
            $"({entries} := $merge([$map({items}, function(${scope.Names.Locals[key.Parameters[0]]}) {{ {entry} }})]); "
                + $"$count($keys({entries})) = $count({items}) ? {entries} : {JsonataPrinter.Error(DuplicateKey).Text})"));
    }

    /// <summary>An array is an item, not the items that are to be added.</summary>
    private static string Item(JsonShape shape, string item) => shape switch
    {
        JsonShape.Single => item,
        JsonShape.Array => $"[[{item}]]",
        _ => $"$type({item}) = 'array' ? [[{item}]] : {item}",
    };

    private static Fragment Reduce(SequenceCall call, string items, IEnumerable<string> parameters, string body, Scope scope) => new(
        $"$reduce({SequencePrinter.Array(call, scope).Text}, function({items}, {string.Join(", ", parameters.Select(name => "$" + scope.Names.Locals[name]))}) {{ {body} }}, [])");
}
