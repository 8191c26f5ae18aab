using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>The reference JSONata in one Node process, which answers batches in their order.</summary>
internal sealed class JsonataProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="script">What Node runs.</param>
    /// <param name="oracle">The folder of an interpreter of ASL, for JSONPath; null for none.</param>
    public JsonataProcess(string script, string? oracle)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _process = Process.Start(new ProcessStartInfo("node", oracle is null ? [script] : [script, "--oracle", Path.GetFullPath(oracle)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = encoding,
            StandardOutputEncoding = encoding,
        }) ?? throw new InvalidOperationException("Node did not start.");
    }

    /// <summary>The answer to a batch.</summary>
    public async Task<JsonArray> AskAsync(string batch)
    {
        await _process.StandardInput.WriteLineAsync(batch);
        await _process.StandardInput.FlushAsync();
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"Node ended: see its message above. 'npm ci' in the script's folder brings what it needs.");
        return JsonNode.Parse(line)!.AsArray();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
