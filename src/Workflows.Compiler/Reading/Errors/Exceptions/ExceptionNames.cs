using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>The ASL error names of exception types: ASL matches names exactly, C# by base type.</summary>
internal static class ExceptionNames
{
    private static readonly string[] OfTimeouts = [ErrorNames.Timeout, "Sandbox.Timedout"];

    /// <summary>The name of exactly this type.</summary>
    public static string Of(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.ErrorName) is { ConstructorArguments: [{ Value: string name }] }
            ? name
            : type.MetadataName;

    /// <summary>The names of a type and of every type that derives from it, as far as the assembly can see.</summary>
    public static IReadOnlyList<string> Expand(INamedTypeSymbol type, IAssemblySymbol within)
    {
        var fullName = FullName(type);
        if (fullName == "System.Exception")
        {
            return [ErrorNames.All];
        }

        List<string> names = type.IsAbstract ? [] : [Of(type)];
        if (!type.IsSealed)
        {
            names.AddRange(FrameworkExceptions.DerivedFrom(fullName));
            names.AddRange(ExceptionHierarchy.DerivedFrom(fullName, within));
        }

        if (fullName is "System.TimeoutException" or "System.SystemException")
        {
            names.AddRange(OfTimeouts);
        }

        // Nothing derives from this abstract type yet, and a list is never empty.
        return names.Count == 0 ? new[] { Of(type) } : names.Distinct().ToArray();
    }

    public static string FullName(INamedTypeSymbol type) => type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
}
