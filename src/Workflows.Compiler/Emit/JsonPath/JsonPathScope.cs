using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>What the printers of one state share: what its field can read, what JSONPath cannot say, and how evaluation may fail.</summary>
internal sealed class JsonPathScope
{
    private const string DefaultRemedy = "compute it in a [Task], or use QueryLanguage.JSONata";

    private readonly JsonPathScope _whole;
    private readonly List<OutsideOfJsonPath> _outside = [];
    private EvaluationFailures _failures;
    private Expression? _failingCall;

    public JsonPathScope(JsonPathRoots roots)
    {
        Roots = roots;
        _whole = this;
    }

    private JsonPathScope(JsonPathRoots roots, JsonPathScope whole)
    {
        Roots = roots;
        _whole = whole;
    }

    public JsonPathRoots Roots { get; }

    public IReadOnlyList<OutsideOfJsonPath> Outside => _whole._outside;

    public EvaluationFailures Failures => _whole._failures;

    /// <summary>Notes a part that JSONPath cannot say. Printers return null exactly if they have noted something.</summary>
    public void Report(Expression part, string what, string remedy = DefaultRemedy, string id = DiagnosticIds.OutsideOfJsonPath) =>
        _whole._outside.Add(new OutsideOfJsonPath(id, part, what, remedy));

    /// <summary>Notes that the evaluation of a part may fail.</summary>
    public void MayFail(EvaluationFailures failures, Expression part)
    {
        _whole._failures |= failures;
        if (failures is EvaluationFailures.Intrinsic)
        {
            _whole._failingCall = part;
        }
    }

    /// <summary>An exception in C# does not tell which of the two errors it is to ASL, so a state that can fail with both is noted.</summary>
    public void CheckFailures()
    {
        if (Failures is (EvaluationFailures.Path | EvaluationFailures.Intrinsic) && _whole._failingCall is { } call)
        {
            Report(call, "States.IntrinsicFailure here, and with States.Runtime elsewhere", "compute one of them in a [Pass] of its own", DiagnosticIds.FailsInTwoWays);
        }
    }

    /// <summary>The scope of another field of the same state.</summary>
    public JsonPathScope With(JsonPathRoots other) => new(other, _whole);
}
