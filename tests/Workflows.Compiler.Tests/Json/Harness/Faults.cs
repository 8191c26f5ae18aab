using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Tests.Json;

/// <summary>What is not supported of a type.</summary>
internal static class Faults
{
    public static string? Of(string declarations, string root)
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", [CompiledJson.Source("Acme.Shop", declarations, [root])]);
        var field = compilation.GetTypeByMetadataName("Acme.Shop.Roots")!.GetMembers("Root0").OfType<IFieldSymbol>().Single();
        return new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None).Add(field.Type);
    }
}
