using Workflows;

namespace Corpus;

/// <summary>A Hello World example of the Amazon States Language using Pass states</summary>
[Workflow("path-based-on-data", StartAt = nameof(ChoiceState), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathBasedOnData
{
    [Choice(Name = "Choice State")]
    static Next ChoiceState(Request request) => request switch
    {
        { Type: not "Private" } => nameof(NextStateOne),
        { Value: 0 } => nameof(NextStateTwo),
        { Value: >= 20 and < 30 } => nameof(NextStateTwo),
        _ => nameof(DefaultState),
    };

    [Pass(Name = "NEXT_STATE_ONE", End = true)]
    static Request NextStateOne(Request request) => request;

    [Pass(Name = "NEXT_STATE_TWO", End = true)]
    static Request NextStateTwo(Request request) => request;

    [Pass(Name = "DEFAULT_STATE", End = true)]
    static Request DefaultState(Request request) => request;

    public sealed record Request(string Type, double Value);
}
