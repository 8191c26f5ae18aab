using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Generated;

/// <summary>The options of a user's context, with instants as ASL writes them unless the user's own converter writes them.</summary>
internal static class ContextOptions
{
    private static readonly ConditionalWeakTable<JsonSerializerContext, JsonSerializerOptions> Known = new();

    public static JsonSerializerOptions Of(JsonSerializerContext context) => Known.GetValue(context, static known =>
    {
        var options = new JsonSerializerOptions(known.Options) { TypeInfoResolver = known };
        if (!options.Converters.Any(static converter => converter.CanConvert(typeof(DateTimeOffset))))
        {
            options.Converters.Add(new InstantConverter());
        }

        options.MakeReadOnly();
        return options;
    });
}
