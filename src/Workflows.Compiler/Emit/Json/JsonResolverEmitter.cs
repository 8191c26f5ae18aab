using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class with an assembly's JSON contracts.</summary>
internal static class JsonResolverEmitter
{
    /// <param name="assemblyName">The assembly.</param>
    /// <param name="types">Each type once.</param>
    /// <param name="naming">How members are named.</param>
    /// <param name="texts">The full names of the types that pure code reads from texts or writes as texts.</param>
    public static string Emit(string assemblyName, EquatableArray<DataType> types, MemberNaming naming = MemberNaming.CamelCase, EquatableArray<string> texts = default)
    {
        var writer = new JsonSource(assemblyName);
        JsonConverterEmitter.WriteHeader(writer, assemblyName, types.Any(type => type.IsObsolete), "global::System.Text.Json", "global::System.Text.Json.Serialization.Metadata");
        writer.Line("/// <summary>The JSON of the data of this assembly's workflows, without reflection.</summary>");
        using (writer.Block($"internal static class {JsonNames.Contracts}"))
        {
            WriteOptions(writer, types, naming);
            writer.Lines("""

                /// <summary>The contract of a type.</summary>
                public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
                """);
            WriteTexts(writer, texts);
        }

        return writer.ToString();
    }

    private static void WriteOptions(JsonSource writer, EquatableArray<DataType> types, MemberNaming naming)
    {
        writer.Line("/// <summary>Options that know the JSON of these types and of no others.</summary>");
        writer.Line("public static JsonSerializerOptions Options { get; } = new DataContracts()");
        writer.Indent();
        foreach (var contract in JsonContract.Of(types, writer))
        {
            var type = contract.TypeName is null ? "" : $"<{contract.TypeName}>";
            writer.Line($".Add{type}({contract.Read}, {contract.Write})");
        }

        writer.Line($".ToOptions({Policy(naming)});");
        writer.Unindent();
    }

    private static string Policy(MemberNaming naming) =>
        naming is MemberNaming.Verbatim ? "null" : $"JsonNamingPolicy.{naming}";

    /// <summary>Pure code is ordinary C# that tests call as well, so that its types are known as soon as the assembly is loaded.</summary>
    private static void WriteTexts(JsonSource writer, EquatableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <summary>Tells Json.Parse and Json.Text of the types that pure code calls them with.</summary>");
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SuppressMessage(\"Usage\", \"CA2255\", Justification = \"Whoever calls pure code needs it.\")]");
        using (writer.Block("internal static void AddTexts()"))
        {
            foreach (var type in texts)
            {
                writer.Line($"global::Workflows.Generated.TextContracts.Add<{type}>(static () => TypeInfo<{type}>());");
            }
        }
    }
}
