using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Enums by name, unless the enum has a converter of its own, which System.Text.Json would not ask.</summary>
internal sealed class EnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && !typeToConvert.IsDefined(typeof(JsonConverterAttribute), inherit: false);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        new JsonStringEnumConverter().CreateConverter(typeToConvert, options);
}
