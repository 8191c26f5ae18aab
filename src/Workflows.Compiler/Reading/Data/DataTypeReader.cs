using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Remembering;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Collects the types whose JSON is needed, with all that they are made of.</summary>
internal sealed class DataTypeReader(JsonRules rules, CancellationToken ct)
{
    private readonly Dictionary<string, DataType> _types = new(StringComparer.Ordinal);

    /// <summary>Notes the files that declare the types; null for nobody who wants to know.</summary>
    public ReadTrees? Trees { get; init; }

    /// <summary>Each type once, in the ordinal order of their full names.</summary>
    public EquatableArray<DataType> Types => _types.Values.OrderBy(type => type.Type.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Whether a type was not added because the C# compiler does not know it or a part of it, and says so itself.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>A type that was added, or that another is made of; null if there is none of that full name.</summary>
    public DataType? Find(string fullName) => _types.TryGetValue(fullName, out var type) ? type : null;

    /// <summary>
    /// Adds a type and all it is made of. Null, or why its JSON is not supported, as a sentence without its full stop:
    /// <c>'Order.Lines[].Extra' is of type 'object', whose JSON is not known at compile time; use a type of your own, or JsonElement</c>,
    /// or <c>its JSON is not known at compile time</c> if it is the type itself.
    /// </summary>
    public string? Add(ITypeSymbol type)
    {
        var scan = new DataTypeScan(_types, rules, ct) { Trees = Trees };
        if (!scan.TryAdd(type))
        {
            IsIncomplete |= scan.IsIncomplete;
            return scan.Fault;
        }

        foreach (var found in scan.Found)
        {
            _types[found.Type.FullName] = found;
        }

        return null;
    }
}
