namespace Workflows.Build.Sam;

/// <summary>Adds the functions of tasks to a template: one each, or one for all with an alias each.</summary>
internal sealed class SamFunctions(SamSettings settings, JsonObject resources, JsonObject parameters)
{
    private const string CustomRuntime = "provided.al2023";

    private readonly Dictionary<string, JsonValue> _byHandler = new(StringComparer.Ordinal);

    /// <summary>What stands for a function's placeholder: the ARN of one that is made here, or a parameter if the project has no handler for it.</summary>
    public JsonValue Of(JsonValue function, JsonValue workflow)
    {
        var placeholder = function.TextOf("placeholder")!;
        if (function.TextOf("handler") is not { } handler)
        {
            return SamTemplate.Parameter(parameters, placeholder, $"ARN of the Lambda function that does the work of {function.TextOf("method")}.");
        }

        var key = $"{placeholder} {handler}";
        if (!_byHandler.TryGetValue(key, out var value))
        {
            var logicalId = SamTemplate.FreeName(resources, placeholder);
            _byHandler[key] = value = settings.IsSingleFunction ? Alias(logicalId, placeholder, handler, workflow) : One(logicalId, handler);
        }

        return value;
    }

    private JsonValue One(string logicalId, string handler)
    {
        resources.Add(logicalId, Function(handler));
        return Cfn.GetAtt(logicalId, "Arn");
    }

    private JsonValue Alias(string logicalId, string placeholder, string handler, JsonValue workflow)
    {
        var router = workflow.TextOf("router") ?? "tasks";
        var function = SamTemplate.LogicalId(workflow.TextOf("assembly")!) + "Tasks";
        if (resources.Member(function) is null)
        {
            resources.Add(function, Function(handler.Contains("::") ? router : "tasks"));
        }

        resources.Add(logicalId, new JsonObject
        {
            { "Type", "AWS::Lambda::Alias" },
            { "Properties", new JsonObject { { "FunctionName", Cfn.Ref(function) }, { "FunctionVersion", "$LATEST" }, { "Name", placeholder } } },
        });
        return Cfn.Ref(logicalId);
    }

    private JsonObject Function(string handler) => new()
    {
        { "Type", "AWS::Serverless::Function" },
        {
            "Properties", new JsonObject
            {
                { "Handler", handler },
                { "Runtime", handler.Contains("::") ? settings.Runtime : CustomRuntime },
                { "CodeUri", settings.CodeUri },
            }
        },
    };
}
