using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>A parameter that reads a variable.</summary>
/// <param name="State">The state that it belongs to; of a machine inside of it, the one around.</param>
/// <param name="Method">The method that has the parameter.</param>
/// <param name="Parameter">The parameter.</param>
internal sealed record VariableRead(State State, Method Method, Parameter Parameter)
{
    public string Variable => Parameter.Variable!;
}
