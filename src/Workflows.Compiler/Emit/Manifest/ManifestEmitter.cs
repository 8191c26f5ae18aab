using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.LambdaHandlers;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Manifest;

/// <summary>Writes a workflow's object in <c>workflows.manifest.json</c>: what a deployment has to provide for the definition.</summary>
internal static class ManifestEmitter
{
    public static string Emit(Workflow workflow, LambdaTarget target = LambdaTarget.None)
    {
        var functions = CodeFunctions.Of(workflow);
        var states = workflow.Machine.AllStates.ToList();
        return JsonFormatter.Indented(new JsonObject
        {
            { "name", workflow.Name },
            { "assembly", workflow.AssemblyName },
            { "class", CodeFunctions.ClassName(workflow.Class) },
            { "definition", $"{workflow.Name}.asl.json" },
            { "diagram", $"{workflow.Name}.mmd" },
            { "type", workflow.Machine.IsExpress ? "EXPRESS" : "STANDARD" },
            { "queryLanguage", workflow.Machine.QueryLanguage is QueryLanguage.Jsonata ? "JSONata" : "JSONPath" },
            { "startAt", new StateNames(workflow.Machine).Of(workflow.Machine.StartAt) },
            { "router", LambdaNames.RouterHandler(target, workflow.AssemblyName) },
            { "functions", new JsonArray(functions.Select(function => CodeFunctions.Json(function, LambdaNames.Handler(target, workflow.AssemblyName, function.Class, function.Task)))) },
            { "calledFunctions", CalledThings.Functions(states) },
            { "activities", CalledThings.Activities(states) },
            { "executions", CalledThings.Executions(states) },
            { "resources", JsonNode.Of(states.SelectMany(state => Resources(state, workflow.Machine)).Distinct()) },
            { "placeholders", JsonNode.Of(functions.Select(static function => function.Placeholder).Concat(states.SelectMany(DeployedValues.PlaceholdersOf)).Distinct()) },
        });
    }

    /// <summary>The actions, each with its pattern. A function or an activity that is the resource itself is none.</summary>
    private static IEnumerable<string> Resources(State state, StateMachine machine) => state switch
    {
        TaskState { Work: TaskWork.Activity } => [],
        TaskState task when machine.QueryLanguage is QueryLanguage.JsonPath && DirectFunction.Of(task) is not null => [],
        TaskState task => [TaskResource.Of(task)],
        MapState { Distributed: { } distributed } => new[] { distributed.Reader is { } reader ? ItemReaderEmitter.Resource(reader) : null, distributed.Writer?.Location is null ? null : ResultWriterEmitter.PutObject }.OfType<string>(),
        _ => [],
    };
}
