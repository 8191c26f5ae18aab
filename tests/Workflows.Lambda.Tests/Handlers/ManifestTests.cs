using System.Reflection;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace Workflows.Lambda.Tests.Handlers;

/// <summary>What the manifest says of handlers is there.</summary>
public sealed class ManifestTests
{
    private static readonly JsonElement s_manifest =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "asl", "workflows.manifest.json"))).RootElement;

    public static TheoryData<string> Handlers => new(Workflows("functions").SelectMany(functions => functions.EnumerateArray())
        .Select(function => function.GetProperty("handler").GetString()!)
        .Concat(Workflows("router").Select(router => router.GetString()!))
        .Distinct());

    [Theory]
    [MemberData(nameof(Handlers))]
    public void Each_handler_is_a_public_method_with_the_signature_that_Lambda_calls(string handler)
    {
        var parts = handler.Split("::");
        var method = Assembly.Load(parts[0]).GetType(parts[1])?.GetMethod(parts[2]);

        Assert.True(method is { IsPublic: true, DeclaringType.IsPublic: true }, handler);
        Assert.Equal([typeof(Stream), typeof(ILambdaContext)], method.GetParameters().Select(parameter => parameter.ParameterType));
        Assert.Equal(typeof(Task<Stream>), method.ReturnType);
    }

    [Fact]
    public void Each_code_task_has_one() => Assert.Equal(7, ((IEnumerable<object[]>)Handlers).Count());

    private static IEnumerable<JsonElement> Workflows(string property) =>
        s_manifest.GetProperty("workflows").EnumerateArray().Select(workflow => workflow.GetProperty(property));
}
