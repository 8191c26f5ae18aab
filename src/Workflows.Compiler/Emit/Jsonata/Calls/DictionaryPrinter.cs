using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Functions over objects with computed keys.</summary>
internal static class DictionaryPrinter
{
    public static Fragment Print(DictionaryCall call, Scope scope) => call.Function switch
    {
        _ when IsOpen(call) => new($"[{Open(call, scope).Text}]", Precedence.Construction),
        DictionaryFunction.Count => new($"$count($keys({Target(call, scope).Text}))"),
        DictionaryFunction.ContainsKey => new($"$exists({Value(call, scope).Text})"),
        DictionaryFunction.ValueOrNull => Value(call, scope) with { Missing = Missing.IsNull },
        DictionaryFunction.Add => new($"{{{string.Join(", ", Pairs(call, scope))}}}", Precedence.Construction),
        DictionaryFunction.Set => new($"$merge([{string.Join(", ", Pairs(call, scope).Select(static pair => $"{{{pair}}}"))}])"),
        _ => throw new InvalidOperationException($"{call.Function} has no JSONata."),
    };

    /// <summary>Whether the elements come without an array around them.</summary>
    public static bool IsOpen(DictionaryCall call) => call.Function is DictionaryFunction.Entries or DictionaryFunction.Keys or DictionaryFunction.Values;

    public static Fragment Open(DictionaryCall call, Scope scope)
    {
        var target = Target(call, scope).Text;
        var (key, value) = (scope.Fresh("key"), scope.Fresh("value"));
        return new(call.Function switch
        {
            DictionaryFunction.Keys => $"$keys({target})",
            DictionaryFunction.Values => $"$each({target}, function({value}) {{ {value} }}){(call.ElementShape is JsonShape.Single ? "" : "[]")}",
            _ => $"$each({target}, function({value}, {key}) {{ {{{Name(call, 1)}: {key}, {Name(call, 2)}: {value}}} }})",
        });
    }

    private static string Name(DictionaryCall call, int position) => JsonataText.Quote(((Literal.String)call.Arguments[position]).Value);

    private static Fragment Target(DictionaryCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope);

    private static Fragment Value(DictionaryCall call, Scope scope) => call.Arguments[1] is Literal.String key
        ? PathPrinter.Step(Target(call, scope), key.Value)
        : new Fragment($"$lookup({Target(call, scope).Text}, {JsonataPrinter.Raw(call.Arguments[1], scope).Text})");

    private static IEnumerable<string> Pairs(DictionaryCall call, Scope scope)
    {
        for (var i = 0; i < call.Arguments.Count; i += 2)
        {
            yield return $"{JsonataPrinter.Raw(call.Arguments[i], scope).Text}: {JsonataPrinter.Value(call.Arguments[i + 1], scope).Text}";
        }
    }
}
