using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Tests.Maps;

/// <summary>The JSON of what the tests of this folder use.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(Sale))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Batch<int>))]
[JsonSerializable(typeof(Batch<Sale>))]
[JsonSerializable(typeof(Batch<string, int>))]
[JsonSerializable(typeof(ResultWriterOutput))]
[JsonSerializable(typeof(S3ListedObject))]
internal sealed partial class MapJson : JsonSerializerContext;
