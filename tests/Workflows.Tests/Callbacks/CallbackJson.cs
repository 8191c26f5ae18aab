using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Tests.Callbacks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(Photo))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class CallbackJson : JsonSerializerContext;
