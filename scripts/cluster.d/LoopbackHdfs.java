import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** An HDFS of two data nodes in one process on 127.0.0.1, until it is killed. */
final class LoopbackHdfs {
  private LoopbackHdfs() {}

  /**
   * Starts it and prints its URL.
   *
   * @param arguments the directory for its blocks
   */
  public static void main(String[] arguments) throws Exception {
    Configuration settings = new Configuration();
    settings.set(
        MiniDFSCluster.HDFS_MINIDFS_BASEDIR, Path.of(arguments[0]).toAbsolutePath().toString());
    settings.set("dfs.namenode.datanode.registration.ip-hostname-check", "false");
    MiniDFSCluster cluster = new MiniDFSCluster.Builder(settings).numDataNodes(2).build();
    cluster.waitActive();
    System.out.println("hdfs://127.0.0.1:" + cluster.getNameNodePort());
    Thread.currentThread().join();
  }
}
