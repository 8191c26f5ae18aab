using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class with an assembly's JSON contracts.</summary>
internal static class JsonResolverEmitter
{
    private const string Contract = "DataContract";
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string Options = "JsonSerializerOptions";

    /// <param name="assemblyName">The assembly.</param>
    /// <param name="types">Each type once.</param>
    /// <param name="naming">How members are named.</param>
    /// <param name="texts">The full names of the types that pure code reads from texts or writes as texts.</param>
    public static string Emit(string assemblyName, EquatableArray<DataType> types, MemberNaming naming = MemberNaming.CamelCase, EquatableArray<string> texts = default)
    {
        var writer = new SourceWriter();
        JsonConverterEmitter.WriteHeader(writer, assemblyName, types.Any(type => type.IsObsolete));
        writer.Lines($$"""
            /// <summary>The JSON of the data of this assembly's workflows, without reflection.</summary>
            internal static class {{JsonNames.Contracts}}
            {
                /// <summary>Options that know the JSON of these types and of no others.</summary>
                public static {{Options}} Options { get; } = CreateOptions();

                /// <summary>The contract of a type.</summary>
                public static {{Metadata}}.JsonTypeInfo<T> TypeInfo<T>() =>
                    ({{Metadata}}.JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

                /// <summary>The contract of a class or null.</summary>
                public static {{Metadata}}.JsonTypeInfo<T?> NullableTypeInfo<T>()
                    where T : class => {{Contract}}.OrNull(TypeInfo<T?>());

                private static {{Options}} CreateOptions()
                {
                    var options = new {{Options}}
                    {
                        PropertyNamingPolicy = {{Policy(naming)}},
                        TypeInfoResolver = new Resolver(),
                    };
                    options.MakeReadOnly();
                    return options;
                }

            """);
        writer.Indent();
        WriteTexts(writer, texts);
        WriteResolver(writer, types);
        writer.Unindent();
        writer.Line("}");
        return writer.ToString();
    }

    private static string Policy(MemberNaming naming) =>
        naming is MemberNaming.Verbatim ? "null" : $"JsonNamingPolicy.{naming}";

    /// <summary>Pure code is ordinary C# that tests call as well, so that its types are known as soon as the assembly is loaded.</summary>
    private static void WriteTexts(SourceWriter writer, EquatableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

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

        writer.Line();
    }

    private static void WriteResolver(SourceWriter writer, EquatableArray<DataType> types)
    {
        using (writer.Block($"private sealed class Resolver : {Metadata}.IJsonTypeInfoResolver"))
        using (writer.Block($"public {Metadata}.JsonTypeInfo? GetTypeInfo(global::System.Type type, {Options} options)"))
        {
            foreach (var contract in JsonContract.Of(types))
            {
                writer.Line($"if (type == typeof({contract.TypeName})) return {Contract}.Create<{contract.TypeName}>(options, {contract.Read}, {contract.Write});");
            }

            writer.Line($"return {Contract}.OfPrimitive(type, options);");
        }
    }
}
