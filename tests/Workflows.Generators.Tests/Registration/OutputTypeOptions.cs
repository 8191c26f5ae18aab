using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Workflows.Generators.Tests.Registration;

/// <summary>The project's output type, as the build targets hand it to the generator.</summary>
internal sealed class OutputTypeOptions(string outputType) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(outputType);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string outputType) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = outputType;
            return key == "build_property.OutputType";
        }
    }
}
