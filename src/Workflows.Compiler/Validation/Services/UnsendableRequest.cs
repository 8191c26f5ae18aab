using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Services;

/// <summary>A request to an HTTPS endpoint whose constants say that it cannot be sent. What is data is looked at when it is.</summary>
internal static class UnsendableRequest
{
    public const string Resource = "arn:aws:states:::http:invoke";

    private const string Endpoint = "ApiEndpoint";
    private const string Method = "Method";

    public static IEnumerable<Finding> Find(StateMachine machine) =>
        from task in machine.States.OfType<TaskState>()
        where task is { Work: TaskWork.Service { Resource: Resource }, Request: not null }
        from request in task.Request!.SelfAndDescendants().OfType<ObjectConstruction>()
        where Value(request, Endpoint) is not null && Value(request, Method) is not null
        from fault in FaultsOf(request)
        select new Finding(
            DiagnosticIds.UnsendableRequest, new Anchor(task.Method.Name, AnchorPart.Request, fault.Place), new[] { task.Method.Name, fault.What, fault.Remedy }.ToEquatableArray());

    private static IEnumerable<Fault> FaultsOf(ObjectConstruction request) =>
        OfEndpoint(Value(request, Endpoint)!)
            .Concat(OfChoice(Value(request, Method), Method, EndpointFields.Methods))
            .Concat(OfConnection(request))
            .Concat(OfHeaders(Value(request, "Headers")))
            .Concat(OfTransform(Value(request, "Transform")));

    private static IEnumerable<Fault> OfEndpoint(Expression url)
    {
        var (start, isWhole) = StartOf(url);
        if (start is not null
            && !start.StartsWith(EndpointFields.Scheme, StringComparison.OrdinalIgnoreCase)
            && (isWhole || !EndpointFields.Scheme.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new Fault(Endpoint, $"its {Endpoint} begins with '{Shortened(start)}'", $"begin it with '{EndpointFields.Scheme}'");
        }
    }

    private static IEnumerable<Fault> OfConnection(ObjectConstruction request)
    {
        if (Value(request, "InvocationConfig") is null && Value(request, "Authentication") is null)
        {
            yield return new Fault(Place: null, "it names no connection", "set InvocationConfig = new(connection), for instance with a [Placeholder] parameter of the constructor");
        }
    }

    private static IEnumerable<Fault> OfHeaders(Expression? headers)
    {
        foreach (var (name, value) in PairsOf(headers))
        {
            if (EndpointFields.IsForbiddenHeader(name))
            {
                yield return new Fault(name, $"it sets the header '{name}', which no request may", "leave it out; credentials are those of the connection");
            }
            else if (value is Literal.String { Value: var text } && !EndpointFields.IsHeaderValue(text))
            {
                yield return new Fault(text, $"the value of its header '{name}' is no line of ASCII", "write it without line breaks and other letters");
            }
        }
    }

    private static IEnumerable<Fault> OfTransform(Expression? transform) => transform is not ObjectConstruction given ? [] :
        OfChoice(Value(given, "RequestBodyEncoding"), "RequestBodyEncoding", EndpointFields.BodyEncodings)
            .Concat(Value(given, "RequestEncodingOptions") is ObjectConstruction options ? OfChoice(Value(options, "ArrayFormat"), "ArrayFormat", EndpointFields.ArrayFormats) : []);

    private static IEnumerable<Fault> OfChoice(Expression? value, string member, string[] known)
    {
        if (value is Literal.String { Value: var text } && !known.Contains(text))
        {
            yield return new Fault(member, $"its {member} is '{Shortened(text)}'", $"write one of {string.Join(", ", known)}");
        }
    }

    /// <summary>The constant text that a text begins with, and whether that is all of it; null if data comes first.</summary>
    private static (string? Text, bool IsWhole) StartOf(Expression text) => text switch
    {
        // A placeholder of the deployment, which is told of elsewhere.
        Literal.String { Value: var value } when value.StartsWith("${", StringComparison.Ordinal) => (null, false),
        Literal.String { Value: var value } => (value, true),
        Binary { Operator: BinaryOperator.Concatenate } joined => (StartOf(joined.Left).Text, false),
        _ => (null, false),
    };

    /// <summary>The members of a new dictionary whose names are constant.</summary>
    private static IEnumerable<(string Name, Expression Value)> PairsOf(Expression? dictionary) => dictionary switch
    {
        ObjectConstruction made => made.Members.Select(static member => (member.Name, member.Value)),
        DictionaryCall { Function: DictionaryFunction.Add or DictionaryFunction.Set } made =>
            from i in Enumerable.Range(0, made.Arguments.Count / 2)
            where made.Arguments[2 * i] is Literal.String
            select (((Literal.String)made.Arguments[2 * i]).Value, made.Arguments[(2 * i) + 1]),
        _ => [],
    };

    private static Expression? Value(ObjectConstruction construction, string member) =>
        construction.Members.FirstOrDefault(candidate => candidate.Name == member)?.Value is { } value and not Literal.Null ? value : null;

    private static string Shortened(string text) => text.Length <= 20 ? text : text.Substring(0, 20) + "…";

    /// <param name="Place">The member, or the text, to which it is; null for the request as a whole.</param>
    /// <param name="What">What is wrong.</param>
    /// <param name="Remedy">What to do.</param>
    private sealed record Fault(string? Place, string What, string Remedy);
}
