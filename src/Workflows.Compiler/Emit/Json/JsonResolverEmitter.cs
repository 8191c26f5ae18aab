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

    public static string Emit(string assemblyName, EquatableArray<DataType> types, MemberNaming naming = MemberNaming.CamelCase)
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
        WriteResolver(writer, types);
        writer.Unindent();
        writer.Line("}");
        return writer.ToString();
    }

    private static string Policy(MemberNaming naming) =>
        naming is MemberNaming.Verbatim ? "null" : $"JsonNamingPolicy.{naming}";

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
