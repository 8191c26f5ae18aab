using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What is known of the states' inputs, for expressions that need not ask again.</summary>
internal sealed class KnownInputs
{
    private readonly KnownMembers _certain;
    private readonly KnownMembers _known;

    private KnownInputs(KnownMembers certain, KnownMembers known)
    {
        _certain = certain;
        _known = known;
    }

    public static KnownInputs Of(StateMachine machine) => new(KnownMembers.CertainOf(machine), KnownMembers.Of(machine));

    /// <summary>What is known within a machine inside of a state.</summary>
    public KnownInputs Within(WorkState container, StateMachine inner) => new(_certain.Within(container, inner), _known.Within(container, inner));

    /// <summary>What holds whenever a state starts.</summary>
    public Given At(State state) => Given.Of(_certain.At(state), _known.At(state));

    /// <summary>What a field in JSONPath reads as the state starts. What a task has promised is there at least, if only as null.</summary>
    public JsonPathRoots RootsOf(State state) => JsonPathRoots.OfInput with { Present = _known.At(state), Set = _certain.At(state) };

    /// <summary>What a field in JSONPath reads where each arm of a Choice is taken; the default arm comes last.</summary>
    public JsonPathRoots[] RootsOfArms(ChoiceState choice) =>
        [.. _certain.ArmsOf(choice).Zip(_known.ArmsOf(choice), static (certain, known) => JsonPathRoots.OfInput with { Present = known.Taken, Set = certain.Taken })];

    /// <summary>What holds where each arm of a Choice asks its condition; the default arm comes last.</summary>
    public Given[] ArmsOf(ChoiceState choice) =>
        [.. _certain.ArmsOf(choice).Zip(_known.ArmsOf(choice), static (certain, known) => Given.Of(certain.Asked, known.Asked))];
}
