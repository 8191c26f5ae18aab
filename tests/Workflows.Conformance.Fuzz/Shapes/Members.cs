using Microsoft.CodeAnalysis;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Shapes;

/// <summary>The paths that lead from a value of the data to others without meeting null: <c>.Customer.Address.Street</c>.</summary>
internal sealed class Members
{
    private const int MaximumLength = 3;

    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<string, List<(string Name, string Type)>> _members = [];
    private readonly Dictionary<string, ILookup<string, string>> _paths = [];

    public Members()
    {
        var compilation = DataSource.Compile(DataSource.Parse(""));
        var data = compilation.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == DataSource.Assembly);
        foreach (var type in data.GetTypeMembers().Where(static type => !type.IsStatic && type.TypeKind is not TypeKind.Enum))
        {
            _members[type.Name] = [.. type.GetMembers().OfType<IPropertySymbol>()
                .Where(static property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false })
                .Select(static property => (property.Name, property.Type.ToDisplayString(Format)))];
        }
    }

    /// <summary>The paths from a value of one type to values of another, the empty one if it is of that type itself.</summary>
    public IEnumerable<string> Paths(string from, string to)
    {
        if (!_paths.TryGetValue(from, out var paths))
        {
            _paths[from] = paths = Walk(from, 0).ToLookup(static path => path.Type, static path => path.Path);
        }

        return paths[to];
    }

    private IEnumerable<(string Path, string Type)> Walk(string type, int length)
    {
        yield return ("", type);
        if (length == MaximumLength || !_members.TryGetValue(type, out var members))
        {
            yield break;
        }

        foreach (var (name, memberType) in members)
        {
            foreach (var (path, end) in Walk(memberType, length + 1))
            {
                yield return ($".{name}{path}", end);
            }
        }
    }
}
