namespace SmartPass.Roster.OneRoster.Package;

/// <summary>Counts what is really unpacked, and stops at the limits.</summary>
internal sealed class LimitedStream(Stream inner, string file, long packed, PackageLimits limits, UnpackedTotal total) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new PackageRefused("package.damaged", "The file cannot be unpacked: the zip is damaged. Export it again.", file);
        }

        _read += read;
        total.Bytes += read;
        if (_read > limits.Entry || total.Bytes > limits.Total)
        {
            throw new PackageRefused("package.too_large_unpacked", "Unpacked it is larger than a roster can be; reading stopped.", file);
        }

        if (_read > limits.RatioFrom && _read / Math.Max(packed, 1) > limits.Ratio)
        {
            throw new PackageRefused("package.compression_ratio", "It unpacks to more than a hundred times its size, as no roster does; reading stopped.", file);
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Bytes unpacked so far from one package.</summary>
internal sealed class UnpackedTotal
{
    public long Bytes { get; set; }
}
