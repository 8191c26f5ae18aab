using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>An attribute's values and where they stand.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="ct">Cancels.</param>
/// <param name="user">Where a policy is used that carries the attribute; null for none.</param>
internal sealed class AttributeReading(AttributeData attribute, CancellationToken ct, Location? user = null)
{
    private readonly AttributeSyntax? _syntax = attribute.ApplicationSyntaxReference?.GetSyntax(ct) as AttributeSyntax;

    public string FullName { get; } = KnownNames.Of(attribute)!;

    public Location? Location => _syntax?.GetLocation() ?? user;

    /// <summary>Where it comes in: the attribute itself, or the policy that carries it.</summary>
    public Location? Use => user ?? Location;

    /// <summary>Whether a policy carries it.</summary>
    public bool IsCarried { get; init; }

    public INamedTypeSymbol Class => attribute.AttributeClass!;

    public AttributeData Data => attribute;

    public bool Has(string name) => attribute.NamedArguments.Any(argument => argument.Key == name);

    public string? Text(string name) => Value(name) as string;

    public bool Flag(string name, bool otherwise = false) => Value(name) is bool flag ? flag : otherwise;

    public int? Number(string name) => Value(name) as int?;

    public double? Real(string name) => Value(name) as double?;

    /// <summary>A constructor argument.</summary>
    public string? Text(int position) => position < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[position] is { Kind: not TypedConstantKind.Array, Value: string text } ? text : null;

    /// <summary>A <c>params string[]</c>.</summary>
    public IEnumerable<string> Texts(int position) => position < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(value => value.Value as string ?? "")
            : [];

    /// <summary>A named argument that is an array of texts.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? [.. array.Values.Select(static value => value.Value as string ?? "")]
            : [];

    /// <summary>A named argument's value as the source writes it.</summary>
    public ExpressionSyntax? Written(string name) =>
        _syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    /// <summary>Where a named argument's value stands; the attribute itself if it is not there.</summary>
    public Location? LocationOf(string name) => Written(name)?.GetLocation() ?? Location;

    /// <summary>Where a constructor argument's value stands; the attribute itself if it is not there.</summary>
    public Location? LocationOf(int position) => Written(position)?.GetLocation() ?? Location;

    /// <summary>A constructor argument's value as the source writes it.</summary>
    public ExpressionSyntax? Written(int position)
    {
        var arguments = _syntax?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() ?? [];
        var parameter = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position)?.Name;
        var named = arguments.FirstOrDefault(argument => argument.NameColon is { } colon && colon.Name.Identifier.ValueText == parameter);
        return (named ?? arguments.ElementAtOrDefault(position))?.Expression;
    }

    /// <summary>Where a type argument stands; the attribute itself if it is not there.</summary>
    public Location? LocationOf(ITypeSymbol argument)
    {
        var position = attribute.AttributeClass!.TypeArguments.IndexOf(argument, 0, SymbolEqualityComparer.Default);
        var generic = _syntax?.Name.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault();
        return generic?.TypeArgumentList.Arguments.ElementAtOrDefault(position)?.GetLocation() ?? Location;
    }

    private object? Value(string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Array } constant ? constant.Value : null;
}
