using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Expressions;
using Workflows.Compiler.Tests.Json;
using Workflows.Compiler.Tests.Models;
using Workflows.Compiler.Tests.Snapshots;
using Workflows.Generated;

namespace Workflows.Compiler.Tests.Services;

/// <summary>What a handler gets in process is what AWS gets, in both query languages.</summary>
public sealed class RequestTests
{
    private static readonly Lazy<CompiledJson> Made = new(Compile);

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, RequestTable.Rows.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_request_is_the_same_on_the_wire_and_in_the_definition(int number)
    {
        var row = RequestTable.Rows[number];
        var made = Made.Value.TypeOf(RequestTable.Rows.Count).GetMethod($"Make{number}")!.Invoke(null, null);
        var request = Read(row);

        Assert.Equal(row.Json, Made.Value.Write(made, number));
        Assert.Equal(row.Json, JsonFormatter.Compact(Template.Of(request)));
        Assert.Equal(row.Json, JsonFormatter.Compact(JsonPathPrinter.Value(request).Value!.Json));
    }

    [Fact]
    public void Each_request_has_a_row() => Assert.Equal(
        ShippedTypes.Requests.Where(static type => type.DeclaringType?.Name is not "Http").Select(static type => $"{type.DeclaringType!.Name}.{type.Name.Split('`')[0]}").Order(StringComparer.Ordinal),
        RequestTable.Rows.Select(static row => row.Type.Split('<')[0]).Order(StringComparer.Ordinal));

    /// <summary>Validators that others wrote read these files too, see <c>.ci/run</c>. Jobs are waited for where there are any.</summary>
    [Theory]
    [InlineData(false, "service-requests.asl.json")]
    [InlineData(true, "service-requests-jsonpath.asl.json")]
    public void A_definition_with_every_request_is_the_committed_file(bool isJsonPath, string file)
    {
        var states = RequestTable.Rows.Select(static (row, i) => Sketch.Call(row.Type, new TaskWork.Service(ResourceOf(row)), Read(row), PatternOf(row)) with
        {
            Transition = new(i + 1 < RequestTable.Rows.Count ? RequestTable.Rows[i + 1].Type : null),
        });
        var workflow = Sketch.Workflow([.. states.Cast<State>()]);
        var definition = AslEmitter.Emit(isJsonPath ? Sketch.InJsonPath(workflow) : workflow);
        if (Environment.GetEnvironmentVariable("WORKFLOWS_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(TableFiles.PathOf($"tests/Workflows.Compiler.Tests/Snapshots/{file}"), definition);
            return;
        }

        Assert.Equal(Snapshot.Read(file), definition);
    }

    private static string ResourceOf(RequestRow row) => TypeOf(row).GetCustomAttribute<ResourceAttribute>()!.Arn;

    private static TaskPattern PatternOf(RequestRow row) => TypeOf(row).GetInterface("ISyncRequest`1") is null ? TaskPattern.RequestResponse : TaskPattern.Sync;

    private static Type TypeOf(RequestRow row) =>
        ShippedTypes.Requests.Single(type => $"{type.DeclaringType?.Name}.{type.Name.Split('`')[0]}" == row.Type.Split('<')[0]);

    private static CompiledJson Compile()
    {
        TextContracts.Add(static () => (JsonTypeInfo<string>)JsonSerializerOptions.Default.GetTypeInfo(typeof(string)));
        var methods = RequestTable.Rows.Select(static (row, i) => $"public static {row.Type} Make{i}() => {row.Body};");
        return CompiledJson.Of($"using Workflows;\npublic sealed class Requests {{ {string.Join("\n", methods)} }}", [.. RequestTable.Rows.Select(static row => "Workflows." + row.Type), "Requests"]);
    }

    private static Expression Read(RequestRow row)
    {
        var snippet = new Snippet($"{row.Type} M() => {row.Body};");
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var value = snippet.Read(static (reader, method, bindings) => reader.ReadValue(method, bindings));
        Assert.Empty(snippet.Findings.Select(static finding => string.Join("; ", finding.Arguments)));
        return value!;
    }
}
