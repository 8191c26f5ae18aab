using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>An attribute's values and where they stand.</summary>
internal sealed class AttributeReading(AttributeData attribute, CancellationToken ct)
{
    private readonly AttributeSyntax? _syntax = attribute.ApplicationSyntaxReference?.GetSyntax(ct) as AttributeSyntax;

    public string FullName { get; } = attribute.AttributeClass!.ToDisplayString();

    public Location? Location => _syntax?.GetLocation();

    public bool Has(string name) => attribute.NamedArguments.Any(argument => argument.Key == name);

    public string? Text(string name) => Value(name) as string;

    public bool Flag(string name) => Value(name) is true;

    public int? Number(string name) => Value(name) as int?;

    /// <summary>A constructor argument.</summary>
    public string? Text(int position) => position < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[position] is { Kind: not TypedConstantKind.Array, Value: string text } ? text : null;

    /// <summary>A <c>params string[]</c>.</summary>
    public IEnumerable<string> Texts(int position) => position < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(value => value.Value as string ?? "")
            : [];

    /// <summary>Where a named argument's value stands; the attribute itself if it is not there.</summary>
    public Location? LocationOf(string name) =>
        _syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? Location;

    /// <summary>Where a constructor argument's value stands; the attribute itself if it is not there.</summary>
    public Location? LocationOf(int position)
    {
        var arguments = _syntax?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() ?? [];
        var parameter = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position)?.Name;
        var named = arguments.FirstOrDefault(argument => argument.NameColon is { } colon && colon.Name.Identifier.ValueText == parameter);
        return (named ?? arguments.ElementAtOrDefault(position))?.Expression.GetLocation() ?? Location;
    }

    private object? Value(string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Array } constant ? constant.Value : null;
}
