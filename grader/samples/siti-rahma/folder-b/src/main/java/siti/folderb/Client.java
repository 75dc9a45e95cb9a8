package siti.folderb;

/** Client-nya sama persis dengan modul-contoh. */
public class Client extends siti.obrolan.Client {}
