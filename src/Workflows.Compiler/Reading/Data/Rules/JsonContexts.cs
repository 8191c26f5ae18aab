using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The contexts of a compilation, and the types that each has.</summary>
internal sealed class JsonContexts
{
    private readonly Dictionary<ITypeSymbol, JsonContext> _byType = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, JsonContext> _others = new(SymbolEqualityComparer.Default);

    public static JsonContexts Of(Compilation compilation, JsonRules rules)
    {
        var contexts = new JsonContexts();
        foreach (var type in ContextDeclarations.Of(compilation))
        {
            contexts.Add(ContextOptions.Read(type), ContextTypes.Of(type));
        }

        return contexts;
    }

    public JsonContext? Find(ITypeSymbol type) => _byType.TryGetValue(type, out var context) ? context : null;

    public JsonContext? FindOther(ITypeSymbol type) => _others.TryGetValue(type, out var context) ? context : null;

    private void Add(JsonContext context, IEnumerable<ITypeSymbol> types)
    {
        foreach (var type in types)
        {
            if (!_byType.TryGetValue(type, out var first))
            {
                _byType[type] = context;
            }
            else if (first.Style != context.Style)
            {
                _others[type] = context;
            }
        }
    }
}
